package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group.
 *
 * <pre>{@code
 * TAG.name.joined(", ").orderBy(TAG.name.asc()).filter(TAG.hidden.not())
 * // string_agg(t0."name", ', ' order by t0."name") filter (where not (t0."hidden"))
 * }</pre>
 *
 * @param node the function
 * @param type the type of its result
 * @param <T> the Java type of its result
 */
public record Aggregate<T>(Node.Aggregate node, SqlType<T> type) implements Expression<T> {
    /** The same, of different values only. */
    public Aggregate<T> distinct() {
        return new Aggregate<>(Aggregates.distinct(node), type);
    }

    /** The same, of the rows for which a condition holds. */
    public Aggregate<T> filter(Predicate condition) {
        return new Aggregate<>(Aggregates.filter(node, condition.node()), type);
    }

    /** The same, of the rows in an order. */
    public Aggregate<T> orderBy(Order... criteria) {
        return new Aggregate<>(Aggregates.orderBy(node, criteria), type);
    }

    /** The same, of the rows around each row instead of a group. */
    public Expression<T> over(Window window) {
        return Expression.of(new Node.Over(node, window), type);
    }
}
