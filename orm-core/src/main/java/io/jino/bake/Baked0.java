package io.jino.bake;

/**
 * A baked query without arguments.
 *
 * <pre>{@code
 * static final Baked0<Author> ALL = Baked.bake(() -> AUTHOR.find().orderBy(AUTHOR.id.asc()));
 *
 * ALL.with()
 * // select t0."id", t0."name", t0."bio" from "author" t0 order by t0."id"
 * }</pre>
 *
 * @param <R> what each row is read as
 */
public final class Baked0<R> {
    private final Recipe<R> recipe;

    Baked0(Recipe<R> recipe) {
        this.recipe = recipe;
    }

    /** The query. */
    public BakedQuery<R> with() {
        return recipe.with();
    }

    /** The SQL for PostgreSQL and the types of what is bound. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
