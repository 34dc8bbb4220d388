package io.jino.load;

import io.jino.error.JinoException;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Command;
import io.jino.query.Preview;
import io.jino.query.Shaped;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import java.util.List;

/**
 * Shows queries and commands as PostgreSQL would get them; of a query with relations the first statement.
 */
public final class PostgresPreview implements Preview {
    /** Nothing to set up. */
    public PostgresPreview() {}

    @Override
    public String show(Select select) {
        try {
            return Renderer.shown(Dialect.postgres(), select);
        } catch (JinoException refused) {
            // Who looks at a query in a debugger wants to know what is wrong with it, not another exception.
            return "a query that cannot be written: " + refused.id();
        }
    }

    @Override
    public String show(Shaped<?> shaped, Select rows) {
        return show(Fetching.of(shaped).select(rows));
    }

    @Override
    public String show(Command command, List<Node> returning) {
        try {
            return Renderer.shown(Dialect.postgres(), command, returning);
        } catch (JinoException refused) {
            return "a command that cannot be written: " + refused.id();
        }
    }
}
