package io.jino.expr;

import io.jino.expr.Node.Operator;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.math.BigDecimal;
import java.util.List;

/**
 * An expression that is a number.
 *
 * <pre>{@code
 * POST.score.times(2).plus(1).abs()
 * // abs(((t0."score" * $1::int4) + $2::int4))
 * }</pre>
 *
 * @param <T> the number's class
 */
public interface NumberExpression<T extends Number> extends Expression<T> {
    /** A number that is a node. */
    static <T extends Number> NumberExpression<T> of(Node node, SqlType<T> type) {
        return new Computed<>(node, type);
    }

    /** This and a value added: {@code x + ?}. */
    default NumberExpression<T> plus(T value) {
        return compute(Operator.PLUS, bind(value));
    }

    /** This and another added: {@code x + y}. */
    default NumberExpression<T> plus(Expression<T> other) {
        return compute(Operator.PLUS, other.node());
    }

    /** This less a value: {@code x - ?}. */
    default NumberExpression<T> minus(T value) {
        return compute(Operator.MINUS, bind(value));
    }

    /** This less another: {@code x - y}. */
    default NumberExpression<T> minus(Expression<T> other) {
        return compute(Operator.MINUS, other.node());
    }

    /** This times a value: {@code x * ?}. */
    default NumberExpression<T> times(T value) {
        return compute(Operator.TIMES, bind(value));
    }

    /** This times another: {@code x * y}. */
    default NumberExpression<T> times(Expression<T> other) {
        return compute(Operator.TIMES, other.node());
    }

    /** This divided by a value; a whole number stays one, its fraction cut off. */
    default NumberExpression<T> dividedBy(T value) {
        return divide(bind(value));
    }

    /** This divided by another; a whole number stays one, its fraction cut off. */
    default NumberExpression<T> dividedBy(Expression<T> other) {
        return divide(other.node());
    }

    /** What is left when this is divided by a value: {@code x % ?}. */
    default NumberExpression<T> modulo(T value) {
        return compute(Operator.MODULO, bind(value));
    }

    /** Without its sign: {@code abs(x)}. */
    default NumberExpression<T> abs() {
        return call("abs");
    }

    /** -1, 0 or 1: {@code sign(x)}. */
    default NumberExpression<Integer> sign() {
        return of(new Node.Call("sign", List.of(node())), SqlType.INTEGER);
    }

    /** The next whole number down: {@code floor(x)}. */
    default NumberExpression<T> floor() {
        return call("floor");
    }

    /** The next whole number up: {@code ceil(x)}. */
    default NumberExpression<T> ceil() {
        return call("ceil");
    }

    /** Rounded to some digits behind the point: {@code round(x, ?)}. */
    default NumberExpression<BigDecimal> round(int digits) {
        return of(
                new Node.Call("round_to", List.of(node(), Node.Bind.of(SqlType.INTEGER, digits))), SqlType.BIG_DECIMAL);
    }

    /** To a power: {@code power(x, ?)}. */
    default NumberExpression<Double> power(double exponent) {
        return of(new Node.Call("power", List.of(asDouble(), Node.Bind.of(SqlType.DOUBLE, exponent))), SqlType.DOUBLE);
    }

    /** The square root: {@code sqrt(x)}. */
    default NumberExpression<Double> sqrt() {
        return of(new Node.Call("sqrt", List.of(asDouble())), SqlType.DOUBLE);
    }

    @Override
    default NumberExpression<T> orElse(T value) {
        return of(new Node.Call("coalesce", List.of(node(), bind(value))), type());
    }

    @Override
    default NumberExpression<T> orElse(Expression<T> other) {
        return of(new Node.Call("coalesce", List.of(node(), other.node())), type());
    }

    @Override
    default NumberExpression<T> nullIf(T value) {
        return of(new Node.Call("nullif", List.of(node(), bind(value))), type());
    }

    @Override
    default NumberAggregate<T> min() {
        return new NumberAggregate<>(Aggregates.of("min", node()), type());
    }

    @Override
    default NumberAggregate<T> max() {
        return new NumberAggregate<>(Aggregates.of("max", node()), type());
    }

    /**
     * The sum of a group: {@code sum(x)}; null for a group without values.
     *
     * <p>It has the class of the number, and one that does not fit is refused: cast to a wider type first.
     */
    default NumberAggregate<T> sum() {
        return new NumberAggregate<>(Aggregates.of("sum", node()), type());
    }

    /** The average of a group: {@code avg(x)}; null for a group without values. */
    default NumberAggregate<BigDecimal> avg() {
        return new NumberAggregate<>(Aggregates.of("avg", node()), SqlType.BIG_DECIMAL);
    }

    /** This as another class of numbers: {@code cast(x as ...)}. */
    default <C extends Number> NumberExpression<C> as(SqlType<C> wider) {
        return of(new Node.Cast(node(), wider), wider);
    }

    private Node asDouble() {
        return new Node.Cast(node(), SqlType.DOUBLE);
    }

    private Node bind(T value) {
        return Node.Bind.of(type(), value);
    }

    private NumberExpression<T> call(String function) {
        return of(new Node.Call(function, List.of(node())), type());
    }

    private NumberExpression<T> divide(Node right) {
        boolean isWhole = type().wire() == Wire.INT2 || type().wire() == Wire.INT4 || type().wire() == Wire.INT8;
        return isWhole
                ? of(new Node.Call("integer_divide", List.of(node(), right)), type())
                : compute(Operator.DIVIDE, right);
    }

    private NumberExpression<T> compute(Operator operator, Node right) {
        return of(new Node.Binary(operator, node(), right), type());
    }

    /**
     * The result of a computation.
     *
     * @param <T> the number's class
     */
    record Computed<T extends Number>(Node node, SqlType<T> type) implements NumberExpression<T> {}
}
