package io.jino.bake;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.expr.TextExpression;
import io.jino.expr.ValueList;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a baked query: what it takes, and what stands for it while the query is built.
 *
 * <pre>{@code
 * static final Baked2<Collection<? extends Long>, String, Author> LIKE =
 *         Baked.bake(Parameter.list(SqlType.LONG), Parameter.text(), (ids, prefix) ->
 *                 AUTHOR.find().where(AUTHOR.id.in(ids).and(AUTHOR.name.like(prefix.concat("%")))));
 *
 * LIKE.with(List.of(1L, 2L), "d")
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = any($1::int8[])
 * //     and t0."name" like ($2 || $3) escape '!'
 * }</pre>
 *
 * @param <A> the argument
 * @param <X> what stands for it
 */
public final class Parameter<A, X> {
    private final SqlType<?> type;
    private final boolean isList;
    private final Function<A, Object> wired;
    private final Function<Node.Param, X> expression;

    private Parameter(SqlType<?> type, boolean isList, Function<A, Object> wired, Function<Node.Param, X> expression) {
        this.type = type;
        this.isList = isList;
        this.wired = wired;
        this.expression = expression;
    }

    /** A value. */
    public static <T> Parameter<T, Expression<T>> of(SqlType<T> type) {
        return new Parameter<>(type, false, type::bind, param -> Expression.of(param, type));
    }

    /** A text, with what can be done with texts. */
    public static Parameter<String, TextExpression> text() {
        return new Parameter<>(SqlType.STRING, false, SqlType.STRING::bind, TextExpression::of);
    }

    /** A number, with what can be computed with it. */
    public static <T extends Number> Parameter<T, NumberExpression<T>> number(SqlType<T> type) {
        return new Parameter<>(type, false, type::bind, param -> NumberExpression.of(param, type));
    }

    /**
     * Any number of values, for {@link Expression#in(ValueList)}.
     *
     * <p>One array on PostgreSQL. Elsewhere a list that is padded to a power of two, so that the query has several texts,
     * and is written again each time.
     */
    public static <T> Parameter<Collection<? extends T>, ValueList<T>> list(SqlType<T> type) {
        return new Parameter<>(type, true, values -> wired(type, values), param -> new ValueList<>(param, type));
    }

    private static <T> List<Object> wired(SqlType<T> type, Collection<? extends T> values) {
        var wired = new ArrayList<Object>(values.size());
        values.forEach(value -> wired.add(type.bind(value)));
        return wired;
    }

    boolean isList() {
        return isList;
    }

    X expression(Object owner, int index) {
        return expression.apply(new Node.Param(owner, index, type, Long.MAX_VALUE));
    }

    /** The wire's value of an argument. */
    Object wired(int index, @Nullable A argument) {
        boolean isNull = argument == null || (argument instanceof Collection<?> values && hasNull(values));
        if (isNull) {
            throw new InvalidQueryException(
                    "null-argument",
                    "An argument of a baked query is null, or has a null in it.",
                    "Bake another query with isNull() for it, or leave the null out.",
                    "Argument: " + (index + 1) + ", " + type);
        }
        return wired.apply(argument);
    }

    // Not by contains(null), which some collections refuse.
    private static boolean hasNull(Collection<?> values) {
        return values.stream().anyMatch(value -> value == null);
    }

    @Override
    public String toString() {
        return isList ? type + "[]" : type.toString();
    }
}
