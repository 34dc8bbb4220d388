package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select.Join;
import io.jino.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows for which a condition holds.
 *
 * <pre>{@code
 * AUTHOR.delete().where(AUTHOR.bio.isNull())
 * // delete from "author" where "bio" is null
 * }</pre>
 *
 * <p>With {@link #using} the condition can look at the rows of another table:
 *
 * <pre>{@code
 * POST.delete().using(AUTHOR, AUTHOR.id.eq(POST.authorId)).where(AUTHOR.bio.isNull())
 * // PostgreSQL: delete from "post" t0 using "author" t1 where t1."id" = t0."author_id" and t1."bio" is null
 * // MySQL: delete t0 from `post` t0 join `author` t1 on t1.`id` = t0.`author_id` where t1.`bio` is null
 * }</pre>
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Delete<E> implements Command {
    private final Table<E> table;
    private final List<Join> joins;
    private final Predicate where;
    private final boolean all;

    Delete(Table<E> table) {
        this(table, List.of(), Predicate.always(), false);
    }

    private Delete(Table<E> table, List<Join> joins, Predicate where, boolean all) {
        this.table = table;
        this.joins = joins;
        this.where = where;
        this.all = all;
    }

    /** With the rows of another table for which a condition holds; rows without a partner stay. */
    public Delete<E> using(From other, Predicate on) {
        return new Delete<>(table, Conditions.joined(joins, other, on), where, all);
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Delete<E> where(Predicate condition) {
        return new Delete<>(table, joins, where.and(condition), all);
    }

    /** Says that every row is meant; needed where no condition is given. */
    public Delete<E> all() {
        return new Delete<>(table, joins, where, true);
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
     * Which rows to delete, besides the conditions of the joins, or null for all of them.
     *
     * @throws InvalidQueryException if there is neither a condition nor {@link #all()}
     */
    public @Nullable Node condition() {
        return Conditions.ofCommand(where, all, joins, "delete", table.toString());
    }

    /** The command as SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return Preview.of(this, List.of());
    }
}
