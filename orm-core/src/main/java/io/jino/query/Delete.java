package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows for which a condition holds.
 *
 * <pre>{@code
 * db.execute(AUTHOR.delete().where(AUTHOR.bio.isNull()))
 * // delete from "author" where "bio" is null
 * }</pre>
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Delete<E> implements Command {
    private final Table<E> table;
    private final Predicate where;
    private final boolean all;

    Delete(Table<E> table) {
        this(table, Predicate.always(), false);
    }

    private Delete(Table<E> table, Predicate where, boolean all) {
        this.table = table;
        this.where = where;
        this.all = all;
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Delete<E> where(Predicate condition) {
        return new Delete<>(table, where.and(condition), all);
    }

    /** Says that every row is meant; needed where no condition is given. */
    public Delete<E> all() {
        return new Delete<>(table, where, true);
    }

    /** The table. */
    public Table<E> table() {
        return table;
    }

    /**
     * Which rows to delete, or null for all of them.
     *
     * @throws InvalidQueryException if there is neither a condition nor {@link #all()}
     */
    public @Nullable Node condition() {
        return Conditions.ofCommand(where, all, "delete", table.toString());
    }
}
