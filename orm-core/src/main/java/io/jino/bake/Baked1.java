package io.jino.bake;

/**
 * A baked query with one argument.
 *
 * <pre>{@code
 * static final Baked1<Long, Author> BY_ID = Baked.bake(SqlType.LONG, id -> AUTHOR.find().where(AUTHOR.id.eq(id)));
 *
 * BY_ID.with(42L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = $1::int8
 * }</pre>
 *
 * @param <A> the argument
 * @param <R> what each row is read as
 */
public final class Baked1<A, R> {
    private final Recipe<R> recipe;
    private final Parameter<A, ?> a;

    Baked1(Recipe<R> recipe, Parameter<A, ?> a) {
        this.recipe = recipe;
        this.a = a;
    }

    /**
     * The query with its argument, which is checked here.
     *
     * @throws io.jino.error.JinoException if it is null or does not fit its type
     */
    public BakedQuery<R> with(A argument) {
        return recipe.with(a.wired(0, argument));
    }

    /** The SQL for PostgreSQL and the types of what is bound. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
