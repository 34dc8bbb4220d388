package io.jino.expr;

import io.jino.type.SqlType;
import java.util.List;

/**
 * The number of the first condition that holds; see {@link Case}.
 *
 * <pre>{@code
 * Case.of(POST.published, POST.score).otherwise(0).sum()
 * // sum(case when t0."published" then t0."score" else $1::int4 end)
 * }</pre>
 *
 * @param <T> the number's class
 */
public final class NumberCase<T extends Number> extends Case<T> {
    NumberCase(SqlType<T> type, List<Node.When> whens) {
        super(type, whens);
    }

    @Override
    public NumberCase<T> when(Predicate condition, T result) {
        return new NumberCase<>(type(), plus(condition, Node.Bind.of(type(), result)));
    }

    @Override
    public NumberCase<T> when(Predicate condition, Expression<T> result) {
        return new NumberCase<>(type(), plus(condition, result.node()));
    }

    @Override
    public NumberExpression<T> otherwise(T result) {
        return Functions.number(super.otherwise(result));
    }

    @Override
    public NumberExpression<T> otherwise(Expression<T> result) {
        return Functions.number(super.otherwise(result));
    }

    @Override
    public NumberExpression<T> otherwiseNull() {
        return Functions.number(super.otherwiseNull());
    }
}
