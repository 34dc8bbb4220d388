package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Command;
import io.jino.query.Delete;
import io.jino.query.Insert;
import io.jino.query.Update;
import java.util.List;

/**
 * Writes statements for a dialect.
 *
 * <p>The text of a statement depends on its structure only, never on a value; where a dialect has arrays it does not even
 * depend on their number.
 */
public final class Renderer {
    private Renderer() {}

    /** A query. */
    public static Statement select(Dialect dialect, Select select) {
        var sql = new SqlText(dialect);
        new NodeWriter(sql).selects().write(select);
        return sql.statement();
    }

    /** A command. */
    public static Statement command(Dialect dialect, Command command) {
        return command(dialect, command, List.of());
    }

    /**
     * A command that gives back some expressions of each row it reached.
     *
     * @param returning the expressions; none to give back nothing
     */
    public static Statement command(Dialect dialect, Command command, List<Node> returning) {
        var sql = new SqlText(dialect);
        var nodes = new NodeWriter(sql);
        if (command instanceof Insert<?> insert) {
            new InsertWriter(sql, nodes).write(insert, returning);
        } else if (command instanceof Update<?> update) {
            new ChangeWriter(sql, nodes).write(update, returning);
        } else {
            new ChangeWriter(sql, nodes).write((Delete<?>) command, returning);
        }
        return sql.statement();
    }

    /** The query for the step between two identities of one statement, on MySQL and MariaDB. */
    public static Statement autoIncrementStep() {
        return new Statement("select @@auto_increment_increment", List.of(), List.of());
    }
}
