package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group that gives a number.
 *
 * <pre>{@code
 * POST.score.sum().filter(POST.published)
 * // sum(t0."score") filter (where t0."published")
 * }</pre>
 *
 * @param node the function
 * @param type the type of its result
 * @param <T> the number's class
 */
public record NumberAggregate<T extends Number>(Node.Aggregate node, SqlType<T> type)
        implements Aggregate<T>, NumberExpression<T> {
    @Override
    public NumberAggregate<T> distinct() {
        return new NumberAggregate<>(Aggregates.distinct(node), type);
    }

    @Override
    public NumberAggregate<T> filter(Predicate condition) {
        return new NumberAggregate<>(Aggregates.filter(node, condition.node()), type);
    }

    @Override
    public NumberAggregate<T> orderBy(Order... criteria) {
        return new NumberAggregate<>(Aggregates.orderBy(node, criteria), type);
    }

    @Override
    public NumberExpression<T> over(Window window) {
        return NumberExpression.of(new Node.Over(node, window), type);
    }
}
