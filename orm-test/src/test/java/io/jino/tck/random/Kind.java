package io.jino.tck.random;

import io.jino.expr.Case;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.NumberExpression;
import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random expressions of one type, up to a depth.
 *
 * @param <T> the Java type
 */
final class Kind<T> {
    private final SqlType<T> type;
    private final Arbitrary<T> values;
    private final Arbitrary<Expression<T>> columns;
    private final Map<Integer, Arbitrary<Expression<T>>> byDepth = new HashMap<>();
    private IntFunction<Arbitrary<? extends Expression<T>>> computations = this::expressions;

    /**
     * @param columns the columns of the type
     * @param values the values to compare them with; nulls are left out
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    Kind(SqlType<T> type, List<? extends @Nullable T> values, Expression<T>... columns) {
        this.type = type;
        this.values = Arbitraries.of(
                values.stream().filter(Objects::nonNull).map(v -> (T) v).toList());
        this.columns = Arbitraries.of(List.of(columns));
    }

    /** The same with more to compute than every type has; asked for depths of one and more. */
    Kind<T> computing(IntFunction<Arbitrary<? extends Expression<T>>> more) {
        computations = more;
        return this;
    }

    Arbitrary<T> values() {
        return values;
    }

    Arbitrary<Expression<T>> columns() {
        return columns;
    }

    Arbitrary<Expression<T>> expressions(int depth) {
        return byDepth.computeIfAbsent(depth, this::made);
    }

    private Arbitrary<Expression<T>> made(int depth) {
        Arbitrary<Expression<T>> leaf = Arbitraries.frequencyOf(
                Tuple.of(7, columns), Tuple.of(1, values.map(value -> Expression.value(type, value))));
        if (depth == 0) {
            return leaf;
        }
        var inner = Arbitraries.lazy(() -> expressions(depth - 1));
        var conditions = Arbitraries.lazy(() -> Trees.conditions(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(4, Arbitraries.lazy(() -> computations.apply(depth).map(e -> (Expression<T>) e))),
                Tuple.of(1, Combinators.combine(inner, inner).as((a, b) -> Functions.coalesce(a, b))),
                Tuple.of(1, Combinators.combine(inner, values).as(Expression::orElse)),
                Tuple.of(1, Combinators.combine(inner, values).as(Expression::nullIf)),
                Tuple.of(
                        1,
                        Combinators.combine(conditions, inner, inner)
                                .as((when, a, b) -> Case.of(when, a).otherwise(b))),
                Tuple.of(
                        1,
                        Combinators.combine(conditions, values, conditions, inner)
                                .as((when, a, or, b) ->
                                        Case.when(when, type, a).when(or, b).otherwiseNull())));
    }

    static <N extends Number> Arbitrary<NumberExpression<N>> numbers(Arbitrary<? extends Expression<N>> expressions) {
        return expressions.map(expression -> NumberExpression.of(expression.node(), expression.type()));
    }

    static Arbitrary<TextExpression> texts(Arbitrary<? extends Expression<String>> expressions) {
        return expressions.map(expression -> TextExpression.of(expression.node()));
    }
}
