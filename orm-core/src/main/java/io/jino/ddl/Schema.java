package io.jino.ddl;

import io.jino.error.InvalidQueryException;
import io.jino.query.EntityTable;
import io.jino.sql.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables that belong together, as their entities declare them. A value: only the verbs of {@code Db} send something.
 *
 * <pre>{@code
 * static final Schema BLOG = Schema.of(AUTHOR, POST, TAG, POST_TAG);
 *
 * db.create(BLOG);
 * db.verify(BLOG);
 * }</pre>
 */
public final class Schema {
    private final List<EntityTable<?, ?>> tables;

    private Schema(List<EntityTable<?, ?>> tables) {
        this.tables = tables;
    }

    /**
     * Tables in any order.
     *
     * @throws InvalidQueryException if two of them are the same table of the database
     */
    public static Schema of(EntityTable<?, ?>... tables) {
        var byName = new HashMap<String, EntityTable<?, ?>>();
        for (var table : tables) {
            var other = byName.put(table.toString(), table);
            if (other != null) {
                throw new InvalidQueryException(
                        "schema-table-twice",
                        "A schema has the same table twice.",
                        "Name it once; of two entities for one table, the one that has all of its columns.",
                        "Table: " + table,
                        "Entities: " + other.entity() + ", " + table.entity());
            }
        }
        return new Schema(CreationOrder.of(List.of(tables)));
    }

    /** The tables, each behind those that it refers to, as far as they do not refer to one another in circles. */
    public List<EntityTable<?, ?>> tables() {
        return tables;
    }

    /**
     * What creates everything in an empty database: the statements that {@code Db.create} sends, each followed by a semicolon.
     *
     * @throws io.jino.error.UnsupportedFeatureException if an entity needs what the dialect lacks
     * @throws InvalidQueryException if an entity does not say what is needed to create its table
     */
    public String sql(Dialect dialect) {
        return Creation.of(Ddl.of(dialect), this).statements().stream()
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return tables.toString();
    }
}
