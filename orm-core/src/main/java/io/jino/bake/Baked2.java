package io.jino.bake;

/**
 * A baked query with two arguments.
 *
 * <pre>{@code
 * static final Baked2<String, Long, Author> NAMED = Baked.bake(SqlType.STRING, SqlType.LONG, (first, rows) ->
 *         AUTHOR.find().where(AUTHOR.name.ge(first)).orderBy(AUTHOR.id.asc()).limit(rows));
 *
 * NAMED.with("d", 20L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."name" >= $1 order by t0."id" limit $2::int8
 * }</pre>
 *
 * @param <A> the first argument
 * @param <B> the second argument
 * @param <R> what each row is read as
 */
public final class Baked2<A, B, R> {
    private final Recipe<R> recipe;
    private final Parameter<A, ?> a;
    private final Parameter<B, ?> b;

    Baked2(Recipe<R> recipe, Parameter<A, ?> a, Parameter<B, ?> b) {
        this.recipe = recipe;
        this.a = a;
        this.b = b;
    }

    /**
     * The query with its arguments, which are checked here.
     *
     * @throws io.jino.error.JinoException if one is null or does not fit its type
     */
    public BakedQuery<R> with(A first, B second) {
        return recipe.with(a.wired(0, first), b.wired(1, second));
    }

    /** The SQL for PostgreSQL and the types of what is bound. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
