package io.jino.bake;

/**
 * A baked query with three arguments.
 *
 * <pre>{@code
 * static final Baked3<String, Long, Long, Author> PAGED = Baked.bake(
 *         SqlType.STRING, SqlType.LONG, SqlType.LONG, (name, rows, skipped) ->
 *                 AUTHOR.find().where(AUTHOR.name.eq(name)).orderBy(AUTHOR.id.asc()).limit(rows).offset(skipped));
 *
 * PAGED.with("daisy", 20L, 40L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."name" = $1 order by t0."id"
 * //     limit $2::int8 offset $3::int8
 * }</pre>
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <C> the third argument
 * @param <R> what each row is read as
 */
public final class Baked3<A, B, C, R> {
    private final Recipe<R> recipe;
    private final Parameter<A, ?> a;
    private final Parameter<B, ?> b;
    private final Parameter<C, ?> c;

    Baked3(Recipe<R> recipe, Parameter<A, ?> a, Parameter<B, ?> b, Parameter<C, ?> c) {
        this.recipe = recipe;
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /**
     * The query with its arguments, which are checked here.
     *
     * @throws io.jino.error.JinoException if one is null or does not fit its type
     */
    public BakedQuery<R> with(A first, B second, C third) {
        return recipe.with(a.wired(0, first), b.wired(1, second), c.wired(2, third));
    }

    /** The SQL for PostgreSQL and the types of what is bound. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
