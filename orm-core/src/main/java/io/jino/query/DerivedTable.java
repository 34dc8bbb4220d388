package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.NodeValues;
import io.jino.expr.NumberExpression;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.expr.TemporalExpression;
import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A query that is used as a table; by name, if it is a common table expression.
 *
 * <pre>{@code
 * var counts = POST.find(Projection.of(POST.authorId, count()).pair()).groupBy(POST.authorId).asTable();
 * AUTHOR.find(Projection.of(AUTHOR.name, counts.column(count())).pair())
 *         .join(counts, counts.column(POST.authorId).eq(AUTHOR.id))
 * // select t0."name", t1."c1" from "author" t0 join (select t2."author_id" as "c0", count(*) as "c1"
 * //     from "post" t2 group by t2."author_id") t1 on t1."c0" = t0."id"
 * }</pre>
 */
public final class DerivedTable implements From {
    private final Source source;
    private final TableRef ref;
    private final List<Node> items;

    private DerivedTable(Source source, List<Node> items) {
        this.source = source;
        this.ref = source.ref();
        this.items = items;
    }

    /** A query in the place of a table. */
    static DerivedTable of(Select select) {
        return new DerivedTable(
                new Source.Derived(
                        new TableRef(null, "derived"),
                        select,
                        Source.columnNames(select.items().size())),
                select.items());
    }

    /** What a common table expression of some items is referred to by; once more with each call. */
    static DerivedTable named(String name, List<Node> items) {
        return new DerivedTable(new TableRef(null, name), items);
    }

    @Override
    public Source source() {
        return source;
    }

    /**
     * The column that the query selects an expression as.
     *
     * @throws InvalidQueryException if it does not select it
     */
    public <T> Expression<T> column(Expression<T> selected) {
        return Expression.of(node(selected), selected.type());
    }

    /** The column that the query selects a number as; see {@link #column(Expression)}. */
    public <T extends Number> NumberExpression<T> column(NumberExpression<T> selected) {
        return NumberExpression.of(node(selected), selected.type());
    }

    /** The column that the query selects a text as; see {@link #column(Expression)}. */
    public TextExpression column(TextExpression selected) {
        return TextExpression.of(node(selected));
    }

    /** The column that the query selects a date or time as; see {@link #column(Expression)}. */
    public <T> TemporalExpression<T> column(TemporalExpression<T> selected) {
        return TemporalExpression.of(node(selected), selected.type());
    }

    /** The column that the query selects a condition as; see {@link #column(Expression)}. */
    public Predicate column(Predicate selected) {
        return Predicate.of(node(selected));
    }

    /**
     * The column at a position, for a query that selects the same expression twice.
     *
     * @param position counted from zero
     */
    public <T> Expression<T> column(int position, SqlType<T> type) {
        if (position < 0 || position >= items.size()) {
            throw new InvalidQueryException(
                    "derived-column",
                    "A query that is used as a table has no column at this position.",
                    "Use a position from 0 to " + (items.size() - 1) + ".",
                    "Position: " + position);
        }
        return Expression.of(new Node.Column(ref, "c" + position, type), type);
    }

    /** The query as SQL for PostgreSQL, or the name of the common table. */
    @Override
    public String toString() {
        return source instanceof Source.Derived derived ? "(" + Preview.of(derived.query()) + ")" : ref.toString();
    }

    private Node node(Expression<?> selected) {
        int position = IntStream.range(0, items.size())
                .filter(i -> NodeValues.areSame(items.get(i), selected.node()))
                .findFirst()
                .orElse(-1);
        if (position < 0) {
            throw new InvalidQueryException(
                    "derived-column",
                    "A query that is used as a table does not select this expression.",
                    "Add it to what the query selects, or use an expression that is there.",
                    "Expression: " + selected.node());
        }
        return new Node.Column(ref, "c" + position, selected.type());
    }
}
