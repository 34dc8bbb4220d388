package io.jino.raw;

import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.query.Query;
import io.jino.type.RowReader;
import java.util.List;
import java.util.function.Supplier;

/**
 * Hand-written SQL that gives rows, and how they are read.
 *
 * <p>It is sent as it is written: {@code first} and {@code one} read all rows, so it should have a limit itself.
 * {@code count} and {@code exists} put it into a query of their own.
 *
 * <pre>{@code
 * Sql.of("select name from author where id = {id}").bind("id", 1L).as(SqlType.STRING)
 * // select name from author where id = $1::int8
 * }</pre>
 *
 * @param <R> what each row is read as
 */
public final class SqlQuery<R> implements Query.Reading<R> {
    private final Sql sql;
    private final Node.Raw node;
    private final Supplier<RowReader<R>> reader;
    private final Item<R> item;
    private final List<Node> columns;

    SqlQuery(Sql sql, Supplier<RowReader<R>> reader, Item<R> item, List<Node> columns) {
        this.sql = sql;
        this.node = sql.node();
        this.reader = reader;
        this.item = item;
        this.columns = columns;
    }

    /** The SQL as data, as it is sent. */
    public Node.Raw sql() {
        return node;
    }

    /** Reads the rows of one result; made anew for each. */
    public RowReader<R> reader() {
        return reader.get();
    }

    /** The SQL as a table of another query, as a subquery needs it; its order is lost there. */
    @Override
    public Select select() {
        var table = new TableRef(null, "written");
        var selected = columns.stream()
                .map(column -> column instanceof Node.Column named
                        ? new Node.Column(table, named.name(), named.type())
                        : column)
                .toList();
        return Select.of(selected, new Source.Written(table, node));
    }

    @Override
    public Item<R> item() {
        return item;
    }

    /** The text with its named parameters, never the values. */
    @Override
    public String toString() {
        return sql.toString();
    }
}
