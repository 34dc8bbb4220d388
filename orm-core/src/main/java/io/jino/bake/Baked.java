package io.jino.bake;

import io.jino.expr.Expression;
import io.jino.query.Query;
import io.jino.type.SqlType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Bakes queries: a query is built once, written once for each dialect and verb, and then only gets its arguments.
 *
 * <pre>{@code
 * static final Baked1<Long, Author> BY_ID = Baked.bake(SqlType.LONG, id -> AUTHOR.find().where(AUTHOR.id.eq(id)));
 *
 * BY_ID.with(42L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = $1::int8
 * }</pre>
 *
 * <p>The lambda runs once. It gets expressions instead of values, so no value can get into the text, and the arguments of
 * a call are checked by javac. A baked query is immutable, knows no connection, and belongs into a constant. A query that
 * no database could take is refused when it is baked.
 */
public final class Baked {
    private Baked() {}

    /** A query without arguments. */
    public static <R> Baked0<R> bake(Supplier<? extends Query.Reading<R>> query) {
        return new Baked0<>(new Recipe<>(List.of(), owner -> query.get()));
    }

    /** A query with one argument of a type. */
    public static <A, R> Baked1<A, R> bake(
            SqlType<A> first, Function<Expression<A>, ? extends Query.Reading<R>> query) {
        return bake(Parameter.of(first), query);
    }

    /** A query with one argument. */
    public static <A, X1, R> Baked1<A, R> bake(Parameter<A, X1> first, Function<X1, ? extends Query.Reading<R>> query) {
        var recipe = new Recipe<R>(List.of(first), owner -> query.apply(first.expression(owner, 0)));
        return new Baked1<>(recipe, first);
    }

    /** A query with two arguments, each a value of a type. */
    public static <A, B, R> Baked2<A, B, R> bake(
            SqlType<A> first,
            SqlType<B> second,
            BiFunction<Expression<A>, Expression<B>, ? extends Query.Reading<R>> query) {
        return bake(Parameter.of(first), Parameter.of(second), query);
    }

    /** A query with two arguments. */
    public static <A, X1, B, X2, R> Baked2<A, B, R> bake(
            Parameter<A, X1> first, Parameter<B, X2> second, BiFunction<X1, X2, ? extends Query.Reading<R>> query) {
        var recipe = new Recipe<R>(
                List.of(first, second), owner -> query.apply(first.expression(owner, 0), second.expression(owner, 1)));
        return new Baked2<>(recipe, first, second);
    }

    /** A query with three arguments, each a value of a type. */
    public static <A, B, C, R> Baked3<A, B, C, R> bake(
            SqlType<A> first,
            SqlType<B> second,
            SqlType<C> third,
            Query3<Expression<A>, Expression<B>, Expression<C>, R> query) {
        return bake(Parameter.of(first), Parameter.of(second), Parameter.of(third), query);
    }

    /** A query with three arguments. */
    public static <A, X1, B, X2, C, X3, R> Baked3<A, B, C, R> bake(
            Parameter<A, X1> first, Parameter<B, X2> second, Parameter<C, X3> third, Query3<X1, X2, X3, R> query) {
        var recipe = new Recipe<R>(
                List.of(first, second, third),
                owner -> query.apply(
                        first.expression(owner, 0), second.expression(owner, 1), third.expression(owner, 2)));
        return new Baked3<>(recipe, first, second, third);
    }

    /** A query with four arguments, each a value of a type. */
    public static <A, B, C, D, R> Baked4<A, B, C, D, R> bake(
            SqlType<A> first,
            SqlType<B> second,
            SqlType<C> third,
            SqlType<D> fourth,
            Query4<Expression<A>, Expression<B>, Expression<C>, Expression<D>, R> query) {
        return bake(Parameter.of(first), Parameter.of(second), Parameter.of(third), Parameter.of(fourth), query);
    }

    /** A query with four arguments. */
    public static <A, X1, B, X2, C, X3, D, X4, R> Baked4<A, B, C, D, R> bake(
            Parameter<A, X1> first,
            Parameter<B, X2> second,
            Parameter<C, X3> third,
            Parameter<D, X4> fourth,
            Query4<X1, X2, X3, X4, R> query) {
        var recipe = new Recipe<R>(
                List.of(first, second, third, fourth),
                owner -> query.apply(
                        first.expression(owner, 0),
                        second.expression(owner, 1),
                        third.expression(owner, 2),
                        fourth.expression(owner, 3)));
        return new Baked4<>(recipe, first, second, third, fourth);
    }

    /**
     * Makes a query of three parameters.
     *
     * @param <A> the first
     * @param <B> the second
     * @param <C> the third
     * @param <R> what each row is read as
     */
    @FunctionalInterface
    public interface Query3<A, B, C, R> {
        /** The query. */
        Query.Reading<R> apply(A first, B second, C third);
    }

    /**
     * Makes a query of four parameters.
     *
     * @param <A> the first
     * @param <B> the second
     * @param <C> the third
     * @param <D> the fourth
     * @param <R> what each row is read as
     */
    @FunctionalInterface
    public interface Query4<A, B, C, D, R> {
        /** The query. */
        Query.Reading<R> apply(A first, B second, C third, D fourth);
    }
}
