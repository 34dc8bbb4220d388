package io.jino.query;

import io.jino.expr.Predicate;
import io.jino.schema.Assignment;
import io.jino.schema.Table;
import java.util.function.Supplier;

/**
 * Sets listed columns of one row and gives the row back as it is then.
 *
 * <pre>{@code
 * db.one(AUTHOR.patch(author).set(AUTHOR.name.to("daisy")).set(AUTHOR.visits.to(AUTHOR.visits.plus(1))))
 * // update "author" set "name" = $1, "visits" = "visits" + $2::int4 where "id" = $3::int8
 * //     returning "id", "name", "visits"
 * }</pre>
 *
 * <p>The row is found by the key (and the version) that the entity has now, so that the key itself can be set. The entity
 * stays as it is. Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Patch<E> {
    private final Table<E> table;
    private final E row;
    private final Update<E> update;
    private final boolean empty;

    Patch(Table<E> table, E row) {
        this(table, row, new Update<>(table).where(table.isRowOf(row)), true);
    }

    private Patch(Table<E> table, E row, Update<E> update, boolean empty) {
        this.table = table;
        this.row = row;
        this.update = update;
        this.empty = empty;
    }

    /** Sets a column; a column that is set twice gets the last value. */
    public Patch<E> set(Assignment<E> assignment) {
        return new Patch<>(table, row, update.set(assignment), false);
    }

    /** Sets a column if something is so, which is known before anything is sent; else leaves the column out. */
    public Patch<E> set(boolean isSet, Supplier<Assignment<E>> assignment) {
        return isSet ? set(assignment.get()) : this;
    }

    /** Only if the condition holds for the row, too; else it counts as not there. */
    public Patch<E> where(Predicate condition) {
        return new Patch<>(table, row, update.where(condition), empty);
    }

    /** Whether nothing is set. Running such a patch sends nothing and gives the entity in hand. */
    public boolean isEmpty() {
        return empty;
    }

    /** The table. */
    public Table<E> table() {
        return table;
    }

    /** The entity in hand. */
    public E row() {
        return row;
    }

    /** What is sent. */
    public Update<E> update() {
        return update;
    }

    @Override
    public String toString() {
        return empty ? "a patch of " + table + " that sets nothing, so that nothing is sent" : "a patch of " + table;
    }
}
