package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Command;
import io.jino.query.Delete;
import io.jino.query.Insert;
import io.jino.query.Update;
import io.jino.schema.Table;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

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
        return written(new SqlText(dialect), select).statement();
    }

    /** A query, with the text that one of the same structure was given before. */
    public static Statement select(Renderings renderings, Select select) {
        return written(new SqlText(renderings), select).statement(renderings);
    }

    /** A baked query with its arguments, with the text that one of the same structure was given before. */
    public static Statement select(Renderings renderings, Select select, Object owner, List<Object> arguments) {
        var sql = new SqlText(renderings, Arguments.given(owner, arguments));
        return written(sql, select).statement(renderings);
    }

    /** A baked query without its arguments. */
    public static Template template(Dialect dialect, Select select, Object owner) {
        var sql = written(new SqlText(dialect, Arguments.later(owner)), select);
        return new Template(dialect, sql.text(), sql.values());
    }

    /** SQL that a user wrote, with the text that was made of the same before. */
    public static Statement written(Renderings renderings, Node.Raw raw) {
        var sql = new SqlText(renderings);
        new NodeWriter(sql).write(raw);
        return sql.statement(renderings);
    }

    /** The text of a query and the types of what is bound, whatever parameters it has. */
    public static String shown(Dialect dialect, Select select) {
        return shown(written(new SqlText(dialect, Arguments.shown()), select));
    }

    /** The text of a command and the types of what is bound. */
    public static String shown(Dialect dialect, Command command, List<Node> returning) {
        return shown(written(new SqlText(dialect, Arguments.shown()), command, returning, Renderer::now));
    }

    private static String shown(SqlText sql) {
        var text = sql.text();
        return text.sql() + " " + text.types();
    }

    private static SqlText written(SqlText sql, Select select) {
        new NodeWriter(sql).selects().write(Results.of(select));
        return sql;
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
        return written(new SqlText(dialect), command, returning, Renderer::now).statement();
    }

    /** A command, with the text that one of the same structure was given before. */
    public static Statement command(Renderings renderings, Command command) {
        return command(renderings, command, List.of());
    }

    /** A command that gives back some expressions, with the text that one of the same structure was given before. */
    public static Statement command(Renderings renderings, Command command, List<Node> returning) {
        return written(new SqlText(renderings), command, returning, renderings::now)
                .statement(renderings);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(Clock.systemUTC());
    }

    private static SqlText written(SqlText sql, Command command, List<Node> returning, Supplier<OffsetDateTime> clock) {
        var nodes = new NodeWriter(sql);
        if (command instanceof Insert<?> insert) {
            new InsertWriter(sql, nodes).write(isTimed(insert.table()) ? insert.at(clock.get()) : insert, returning);
        } else if (command instanceof Update<?> update) {
            new ChangeWriter(sql, nodes).write(isTimed(update.table()) ? update.at(clock.get()) : update, returning);
        } else {
            new ChangeWriter(sql, nodes).write((Delete<?>) command, returning);
        }
        return sql;
    }

    private static boolean isTimed(Table<?> table) {
        return !table.timestamps().isEmpty();
    }

    /** The query for the step between two identities of one statement, on MySQL and MariaDB. */
    public static Statement autoIncrementStep() {
        return new Statement("select @@auto_increment_increment", List.of(), List.of());
    }
}
