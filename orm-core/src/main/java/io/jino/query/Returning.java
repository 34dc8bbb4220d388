package io.jino.query;

import io.jino.expr.Item;

/**
 * A command that gives back something of each row that it reached: a column, an expression, the entity, a projection.
 *
 * <pre>{@code
 * POST.update().set(POST.score.to(0)).where(POST.published).returning(POST.id)
 * // update "post" set "score" = $1::int4 where "published" returning "id"
 * }</pre>
 *
 * <p>PostgreSQL; MariaDB for an insert and a delete. It changes rows, so it can neither be counted nor stand inside of
 * another statement.
 *
 * @param <R> what each row is read as
 */
public final class Returning<R> implements Query<R> {
    private final Command command;
    private final Item<R> item;

    Returning(Command command, Item<R> item) {
        this.command = command;
        this.item = item;
    }

    /** What changes the rows. */
    public Command command() {
        return command;
    }

    @Override
    public Item<R> item() {
        return item;
    }

    /** The command as SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return Preview.of(command, item.nodes());
    }

    /** Whether it can give more than one row, as far as its form tells. */
    public boolean isMany() {
        return !(command instanceof Insert<?> insert)
                || insert.query() != null
                || insert.rows().size() > 1;
    }
}
