package io.jino.expr;

import io.jino.expr.Node.Operator;
import io.jino.type.SqlType;

/**
 * An expression that is a number.
 *
 * @param <T> the number's class
 */
public interface NumberExpression<T extends Number> extends Expression<T> {
    /** This and a value added: {@code x + ?}. */
    default NumberExpression<T> plus(T value) {
        return compute(Operator.PLUS, Node.Bind.of(type(), value));
    }

    /** This and another added: {@code x + y}. */
    default NumberExpression<T> plus(Expression<T> other) {
        return compute(Operator.PLUS, other.node());
    }

    /** This less a value: {@code x - ?}. */
    default NumberExpression<T> minus(T value) {
        return compute(Operator.MINUS, Node.Bind.of(type(), value));
    }

    /** This less another: {@code x - y}. */
    default NumberExpression<T> minus(Expression<T> other) {
        return compute(Operator.MINUS, other.node());
    }

    /** This times a value: {@code x * ?}. */
    default NumberExpression<T> times(T value) {
        return compute(Operator.TIMES, Node.Bind.of(type(), value));
    }

    /** This times another: {@code x * y}. */
    default NumberExpression<T> times(Expression<T> other) {
        return compute(Operator.TIMES, other.node());
    }

    /** This divided by a value: {@code x / ?}. Whole numbers are cut on PostgreSQL and not on MySQL and MariaDB. */
    default NumberExpression<T> dividedBy(T value) {
        return compute(Operator.DIVIDE, Node.Bind.of(type(), value));
    }

    private NumberExpression<T> compute(Operator operator, Node right) {
        return new Computed<>(new Node.Binary(operator, node(), right), type());
    }

    /**
     * The result of a computation.
     *
     * @param <T> the number's class
     */
    record Computed<T extends Number>(Node node, SqlType<T> type) implements NumberExpression<T> {}
}
