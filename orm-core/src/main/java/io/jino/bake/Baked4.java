package io.jino.bake;

/**
 * A baked query with four arguments.
 *
 * <pre>{@code
 * static final Baked4<Long, Long, String, Long, Author> SOME = Baked.bake(
 *         SqlType.LONG, SqlType.LONG, SqlType.STRING, SqlType.LONG, (from, to, name, rows) ->
 *                 AUTHOR.find().where(AUTHOR.id.between(from, to).and(AUTHOR.name.eq(name))).limit(rows));
 *
 * SOME.with(1L, 100L, "daisy", 20L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" between $1::int8 and $2::int8
 * //     and t0."name" = $3 limit $4::int8
 * }</pre>
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 * @param <D> the fourth argument
 * @param <R> what each row is read as
 */
public final class Baked4<A, B, C, D, R> {
    private final Recipe<R> recipe;
    private final Parameter<A, ?> a;
    private final Parameter<B, ?> b;
    private final Parameter<C, ?> c;
    private final Parameter<D, ?> d;

    Baked4(Recipe<R> recipe, Parameter<A, ?> a, Parameter<B, ?> b, Parameter<C, ?> c, Parameter<D, ?> d) {
        this.recipe = recipe;
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /**
     * The query with its arguments, which are checked here.
     *
     * @throws io.jino.error.JinoException if one is null or does not fit its type
     */
    public BakedQuery<R> with(A first, B second, C third, D fourth) {
        return recipe.with(a.wired(0, first), b.wired(1, second), c.wired(2, third), d.wired(3, fourth));
    }

    /** The SQL for PostgreSQL and the types of what is bound. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
