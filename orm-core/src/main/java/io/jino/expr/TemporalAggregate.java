package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group that gives a date or a time.
 *
 * <pre>{@code
 * POST.publishedAt.max().filter(POST.published)
 * // max(t0."published_at") filter (where t0."published")
 * }</pre>
 *
 * @param node the function
 * @param type the type of its result
 * @param <T> the Java type
 */
public record TemporalAggregate<T>(Node.Aggregate node, SqlType<T> type)
        implements Aggregate<T>, TemporalExpression<T> {
    @Override
    public TemporalAggregate<T> distinct() {
        return new TemporalAggregate<>(Aggregates.distinct(node), type);
    }

    @Override
    public TemporalAggregate<T> filter(Predicate condition) {
        return new TemporalAggregate<>(Aggregates.filter(node, condition.node()), type);
    }

    @Override
    public TemporalAggregate<T> orderBy(Order... criteria) {
        return new TemporalAggregate<>(Aggregates.orderBy(node, criteria), type);
    }

    @Override
    public TemporalExpression<T> over(Window window) {
        return TemporalExpression.of(new Node.Over(node, window), type);
    }
}
