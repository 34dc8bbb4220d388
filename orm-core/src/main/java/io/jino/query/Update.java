package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select.Join;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets columns of the rows for which a condition holds.
 *
 * <pre>{@code
 * AUTHOR.update().set(AUTHOR.name.to("daisy")).where(AUTHOR.id.eq(1L))
 * // update "author" set "name" = $1 where "id" = $2::int8
 * }</pre>
 *
 * <p>With {@link #from} the values can come from the rows of another table:
 *
 * <pre>{@code
 * AUTHOR.update().from(POST, POST.authorId.eq(AUTHOR.id)).set(AUTHOR.bio.to(POST.title))
 * // PostgreSQL: update "author" t0 set "bio" = t1."title" from "post" t1 where t1."author_id" = t0."id"
 * // MySQL: update `author` t0 join `post` t1 on t1.`author_id` = t0.`id` set t0.`bio` = t1.`title`
 * }</pre>
 *
 * <p>It sets what it lists, and an {@code @UpdatedAt} that it does not list to the time at which it is run. A {@code @Version} is neither compared nor counted up. Where others guard the
 * rows by their version, set it as well, {@code AUTHOR.version.to(AUTHOR.version.plus(1))}, so that they see the change;
 * {@code db.update(AUTHOR, row)} and {@link Patch} do so by themselves.
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Update<E> implements Command {
    private final Table<E> table;
    private final List<Join> joins;
    private final List<Assignment<E>> assignments;
    private final Predicate where;
    private final boolean all;

    Update(Table<E> table) {
        this(table, List.of(), List.of(), Predicate.always(), false);
    }

    private Update(Table<E> table, List<Join> joins, List<Assignment<E>> assignments, Predicate where, boolean all) {
        this.table = table;
        this.joins = joins;
        this.assignments = assignments;
        this.where = where;
        this.all = all;
    }

    /** Sets columns; one that is set twice gets the last value. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Update<E> set(Assignment<E>... more) {
        return new Update<>(table, joins, Assignments.last(table, assignments, List.of(more)), where, all);
    }

    /** Sets a column if something is so, which is known before anything is sent; else leaves the column out. */
    public Update<E> set(boolean isSet, Supplier<Assignment<E>> assignment) {
        return isSet ? set(assignment.get()) : this;
    }

    /** Sets a column if there is a value; null leaves it out. See {@link Patch#setIfNotNull}. */
    public <T> Update<E> setIfNotNull(Column<E, T> column, @Nullable T value) {
        return value == null ? this : set(column.to(value));
    }

    /**
     * With the rows of another table for which a condition holds; rows without a partner stay as they are.
     *
     * <p>A row with several partners is set once, from one of them, which is the database's choice.
     */
    public Update<E> from(From other, Predicate on) {
        return new Update<>(table, Conditions.joined(joins, other, on), assignments, where, all);
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Update<E> where(Predicate condition) {
        return new Update<>(table, joins, assignments, where.and(condition), all);
    }

    /** Says that every row is meant; needed where no condition is given. */
    public Update<E> all() {
        return new Update<>(table, joins, assignments, where, true);
    }

    /** Whether it sets a column. */
    boolean isSetting(Column<E, ?> column) {
        return assignments.stream().anyMatch(assignment -> assignment.column() == column);
    }

    /** The same, run at a point in time, to which it sets an {@code @UpdatedAt} that it does not set itself. */
    public Update<E> at(OffsetDateTime now) {
        return table.updatedAt()
                .filter(updated -> !assignments.isEmpty() && !isSetting(updated))
                .map(updated -> set(Assignment.at(updated, now)))
                .orElse(this);
    }

    /** The table. */
    public Table<E> table() {
        return table;
    }

    /** The other tables, each with its condition. */
    public List<Join> joins() {
        return joins;
    }

    /**
     * What to set.
     *
     * @throws InvalidQueryException if nothing is set
     */
    public List<Assignment<E>> assignments() {
        if (assignments.isEmpty()) {
            throw new InvalidQueryException(
                    "empty-update", "This update of " + table + " sets nothing.", "Add set(...).");
        }
        return assignments;
    }

    /**
     * Which rows to set it in, besides the conditions of the joins, or null for all of them.
     *
     * @throws InvalidQueryException if there is neither a condition nor {@link #all()}
     */
    public @Nullable Node condition() {
        return Conditions.ofCommand(where, all, joins, "update", table.toString());
    }

    /** The command as SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return Preview.of(this, List.of());
    }
}
