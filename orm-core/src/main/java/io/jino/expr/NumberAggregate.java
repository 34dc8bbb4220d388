package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group that gives a number.
 *
 * @param node the function
 * @param type the type of its result
 * @param <T> the number's class
 */
public record NumberAggregate<T extends Number>(Node.Aggregate node, SqlType<T> type) implements NumberExpression<T> {
    /** The same, of different values only. */
    public NumberAggregate<T> distinct() {
        return new NumberAggregate<>(Aggregates.distinct(node), type);
    }

    /** The same, of the rows for which a condition holds. */
    public NumberAggregate<T> filter(Predicate condition) {
        return new NumberAggregate<>(Aggregates.filter(node, condition.node()), type);
    }

    /** The same, of the rows around each row instead of a group. */
    public NumberExpression<T> over(Window window) {
        return NumberExpression.of(new Node.Over(node, window), type);
    }
}
