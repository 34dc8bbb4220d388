package io.jino.load;

import io.jino.expr.Select;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of one query are written: for a dialect, and with the arguments of a baked query.
 *
 * @param owner whose parameters there may be, or null for none
 * @param arguments the wire's values of its arguments
 */
public record Loading(Renderings renderings, @Nullable Object owner, List<Object> arguments) {
    /** Without arguments. */
    public Loading(Renderings renderings) {
        this(renderings, null, List.of());
    }

    Dialect dialect() {
        return renderings.dialect();
    }

    /** Whether statements are sent without waiting for one another. */
    boolean isPipelined() {
        return dialect().equals(Dialect.postgres());
    }

    Statement statement(Select select) {
        return owner == null
                ? Renderer.select(renderings, select)
                : Renderer.select(renderings, select, owner, arguments);
    }
}
