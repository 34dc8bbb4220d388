package io.jino.expr;

import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of the first condition that holds.
 *
 * <pre>{@code
 * Case.when(POST.score.gt(10), SqlType.STRING, "good").when(POST.score.gt(5), "fair").otherwise("poor")
 * // case when t0."score" > $1::int4 then $2 when t0."score" > $3::int4 then $4 else $5 end
 * }</pre>
 *
 * @param <T> the Java type of the result
 */
public final class Case<T> {
    private final SqlType<T> type;
    private final List<Node.When> whens;

    private Case(SqlType<T> type, List<Node.When> whens) {
        this.type = type;
        this.whens = whens;
    }

    /** A value where a condition holds. */
    public static <T> Case<T> when(Predicate condition, SqlType<T> type, T result) {
        return new Case<T>(type, List.<Node.When>of()).plus(condition, Node.Bind.of(type, result));
    }

    /** An expression's value where a condition holds. */
    public static <T> Case<T> of(Predicate condition, Expression<T> result) {
        return new Case<T>(result.type(), List.<Node.When>of()).plus(condition, result.node());
    }

    /** A value where a condition holds and none before it does. */
    public Case<T> when(Predicate condition, T result) {
        return plus(condition, Node.Bind.of(type, result));
    }

    /** An expression's value where a condition holds and none before it does. */
    public Case<T> when(Predicate condition, Expression<T> result) {
        return plus(condition, result.node());
    }

    /** A value where no condition holds. */
    public Expression<T> otherwise(T result) {
        return Expression.of(new Node.Case(whens, Node.Bind.of(type, result)), type);
    }

    /** An expression's value where no condition holds. */
    public Expression<T> otherwise(Expression<T> result) {
        return Expression.of(new Node.Case(whens, result.node()), type);
    }

    /** Null where no condition holds. */
    public Expression<T> otherwiseNull() {
        return Expression.of(new Node.Case(whens, null), type);
    }

    private Case<T> plus(Predicate condition, Node result) {
        var more = new ArrayList<>(whens);
        more.add(new Node.When(condition.node(), result));
        return new Case<>(type, List.copyOf(more));
    }
}
