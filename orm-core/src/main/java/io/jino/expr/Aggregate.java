package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group.
 *
 * <pre>{@code
 * POST.title.joined(", ").orderBy(POST.title.asc()).filter(POST.published)
 * // string_agg(t0."title", ', ' order by t0."title") filter (where t0."published")
 * }</pre>
 *
 * @param <T> the Java type of its result
 */
public interface Aggregate<T> extends Expression<T> {
    /** An aggregate that is a node, without operations of its own. */
    static <T> Aggregate<T> of(Node.Aggregate node, SqlType<T> type) {
        return new Computed<>(node, type);
    }

    @Override
    Node.Aggregate node();

    /** The same, of different values only. */
    Aggregate<T> distinct();

    /** The same, of the rows for which a condition holds. */
    Aggregate<T> filter(Predicate condition);

    /** The same, of the rows in an order. */
    Aggregate<T> orderBy(Order... criteria);

    /** The same, of the rows around each row instead of a group. */
    Expression<T> over(Window window);

    /**
     * An aggregate without operations of its own.
     *
     * @param <T> the Java type of its result
     */
    record Computed<T>(Node.Aggregate node, SqlType<T> type) implements Aggregate<T> {
        @Override
        public Aggregate<T> distinct() {
            return of(Aggregates.distinct(node), type);
        }

        @Override
        public Aggregate<T> filter(Predicate condition) {
            return of(Aggregates.filter(node, condition.node()), type);
        }

        @Override
        public Aggregate<T> orderBy(Order... criteria) {
            return of(Aggregates.orderBy(node, criteria), type);
        }

        @Override
        public Expression<T> over(Window window) {
            return Expression.of(new Node.Over(node, window), type);
        }
    }
}
