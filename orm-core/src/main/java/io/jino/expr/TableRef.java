package io.jino.expr;

import org.jspecify.annotations.Nullable;

/**
 * One use of a table in statements. Two uses of the same table are two objects, and never equal.
 *
 * <p>A statement gives each use its own short alias when it is rendered, so parts of statements compose without clashes.
 */
public final class TableRef implements Source {
    private final @Nullable String schema;
    private final String name;

    /**
     * @param schema the schema, or null for the connection's own
     * @param name the name of the table
     */
    public TableRef(@Nullable String schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    @Override
    public TableRef ref() {
        return this;
    }

    /** The schema, or null for the connection's own. */
    public @Nullable String schema() {
        return schema;
    }

    /** The name of the table. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
