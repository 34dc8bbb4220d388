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
public sealed class Case<T> permits NumberCase {
    private final SqlType<T> type;
    private final List<Node.When> whens;

    Case(SqlType<T> type, List<Node.When> whens) {
        this.type = type;
        this.whens = whens;
    }

    /** A value where a condition holds. */
    public static <T> Case<T> when(Predicate condition, SqlType<T> type, T result) {
        return new Case<>(type, first(condition, Node.Bind.of(type, result)));
    }

    /** A number where a condition holds. */
    public static <T extends Number> NumberCase<T> when(Predicate condition, SqlType<T> type, T result) {
        return new NumberCase<>(type, first(condition, Node.Bind.of(type, result)));
    }

    /** An expression's value where a condition holds. */
    public static <T> Case<T> of(Predicate condition, Expression<T> result) {
        return new Case<>(result.type(), first(condition, result.node()));
    }

    /** A number expression's value where a condition holds. */
    public static <T extends Number> NumberCase<T> of(Predicate condition, NumberExpression<T> result) {
        return new NumberCase<>(result.type(), first(condition, result.node()));
    }

    /** A value where a condition holds and none before it does. */
    public Case<T> when(Predicate condition, T result) {
        return new Case<>(type, plus(condition, Node.Bind.of(type, result)));
    }

    /** An expression's value where a condition holds and none before it does. */
    public Case<T> when(Predicate condition, Expression<T> result) {
        return new Case<>(type, plus(condition, result.node()));
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

    final SqlType<T> type() {
        return type;
    }

    private static List<Node.When> first(Predicate condition, Node result) {
        return List.of(new Node.When(condition.node(), result));
    }

    final List<Node.When> plus(Predicate condition, Node result) {
        var more = new ArrayList<>(whens);
        more.add(new Node.When(condition.node(), result));
        return List.copyOf(more);
    }
}
