package io.jino.sql;

import io.jino.expr.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a baked query, still without its arguments.
 */
public final class Template {
    private final Dialect dialect;
    private final Text text;
    private final List<@Nullable Object> layout;

    /**
     * @param layout for each placeholder what is bound: a value, or the parameter whose argument it is
     */
    Template(Dialect dialect, Text text, List<@Nullable Object> layout) {
        this.dialect = dialect;
        this.text = text;
        this.layout = layout;
    }

    /** The statement with the wire's values of its arguments. */
    public Statement with(List<Object> arguments) {
        var values = new @Nullable Object[layout.size()];
        for (int i = 0; i < values.length; i++) {
            Object part = layout.get(i);
            values[i] = part instanceof Node.Param param ? Arguments.encoded(dialect, param, arguments) : part;
        }
        return new Statement(text.sql(), BoundValues.of(values), text.types());
    }

    /** The text. */
    public String sql() {
        return text.sql();
    }

    /** The text and the types of what is bound. */
    @Override
    public String toString() {
        return text.sql() + " " + text.types();
    }
}
