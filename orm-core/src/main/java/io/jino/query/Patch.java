package io.jino.query;

import io.jino.expr.Predicate;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets listed columns of one row and gives the row back as it is then.
 *
 * <pre>{@code
 * AUTHOR.patch(author).set(AUTHOR.name.to("daisy")).set(AUTHOR.bio.to(AUTHOR.name.upper()))
 * // update "author" set "name" = $1, "bio" = upper("name") where "id" = $2::int8 returning "id", "name", "bio"
 * }</pre>
 *
 * <p>The row is found by the key and the version that the entity has when the patch is made, so that the key itself can be
 * set. A version is counted up and an {@code @UpdatedAt} set to now, unless the patch sets it. The entity stays as it is. Immutable: every method gives a new
 * value.
 *
 * @param <E> the entity
 */
public final class Patch<E> {
    private final Table<E> table;
    private final E row;
    private final List<@Nullable Object> key;
    private final Update<E> update;
    private final boolean empty;

    Patch(Table<E> table, E row) {
        this(
                table,
                row,
                table.key().stream().map(column -> column.bindable(row)).toList(),
                new Update<>(table).where(table.isStill(row)),
                true);
    }

    private Patch(Table<E> table, E row, List<@Nullable Object> key, Update<E> update, boolean empty) {
        this.table = table;
        this.row = row;
        this.key = key;
        this.update = update;
        this.empty = empty;
    }

    /** Sets a column; a column that is set twice gets the last value. */
    public Patch<E> set(Assignment<E> assignment) {
        return new Patch<>(table, row, key, update.set(assignment), false);
    }

    /** Sets a column if something is so, which is known before anything is sent; else leaves the column out. */
    public Patch<E> set(boolean isSet, Supplier<Assignment<E>> assignment) {
        return isSet ? set(assignment.get()) : this;
    }

    /**
     * Sets a column if there is a value; null leaves it out, so that what a request does not have stays as it is.
     *
     * <pre>{@code
     * AUTHOR.patch(author).setIfNotNull(AUTHOR.name, "daisy").setIfNotNull(AUTHOR.bio, null)
     * // update "author" set "name" = $1 where "id" = $2::int8 returning "id", "name", "bio"
     * }</pre>
     */
    public <T> Patch<E> setIfNotNull(Column<E, T> column, @Nullable T value) {
        return value == null ? this : set(column.to(value));
    }

    /** Only if the condition holds for the row, too; else it counts as not there. */
    public Patch<E> where(Predicate condition) {
        return new Patch<>(table, row, key, update.where(condition), empty);
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

    /** The wire's values of the key by which the row is found, in the order of its columns. */
    public List<@Nullable Object> key() {
        return key;
    }

    /** What is sent. */
    public Update<E> update() {
        return table.version()
                .filter(version -> !empty && !update.isSetting(version))
                .map(version -> update.set(Assignment.next(version)))
                .orElse(update);
    }

    /** What is sent as SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return empty
                ? "a patch of " + table + " that sets nothing, so that nothing is sent"
                : Preview.of(update(), table.nodes());
    }
}
