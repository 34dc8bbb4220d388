package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Assignment;
import io.jino.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets columns of the rows for which a condition holds.
 *
 * <pre>{@code
 * db.execute(AUTHOR.update().set(AUTHOR.name.to("daisy")).where(AUTHOR.id.eq(1L)))
 * // update "author" set "name" = $1 where "id" = $2::int8
 * }</pre>
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Update<E> implements Command {
    private final Table<E> table;
    private final List<Assignment<E>> assignments;
    private final Predicate where;
    private final boolean all;

    Update(Table<E> table) {
        this(table, List.of(), Predicate.always(), false);
    }

    private Update(Table<E> table, List<Assignment<E>> assignments, Predicate where, boolean all) {
        this.table = table;
        this.assignments = assignments;
        this.where = where;
        this.all = all;
    }

    /** Sets a column; a column that is set twice gets the last value. */
    public Update<E> set(Assignment<E> assignment) {
        var others = new ArrayList<>(assignments);
        others.removeIf(other -> other.column() == assignment.column());
        others.add(assignment);
        return new Update<>(table, List.copyOf(others), where, all);
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Update<E> where(Predicate condition) {
        return new Update<>(table, assignments, where.and(condition), all);
    }

    /** Says that every row is meant; needed where no condition is given. */
    public Update<E> all() {
        return new Update<>(table, assignments, where, true);
    }

    /** The table. */
    public Table<E> table() {
        return table;
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
     * Which rows to set it in, or null for all of them.
     *
     * @throws InvalidQueryException if there is neither a condition nor {@link #all()}
     */
    public @Nullable Node condition() {
        return Conditions.ofCommand(where, all, "update", table.toString());
    }
}
