package io.jino.relation;

import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Path;
import io.jino.schema.Table;
import java.util.function.Supplier;

/**
 * What leads from the rows of one table to those of another.
 *
 * @param <E> the entity that it begins at
 * @param <T> the entity that it leads to
 */
public abstract sealed class Relation<E, T> permits ToOne, ToMaybe, ToMany {
    // Asked for when it is needed: the classes of two tables that refer to each other initialise each other.
    private final Supplier<Path> path;

    Relation(Supplier<Path> path) {
        this.path = path;
    }

    /** Its columns, hop by hop. */
    public final Path path() {
        return path.get();
    }

    /**
     * The condition that its rows have to meet besides that they belong together.
     *
     * @throws io.jino.error.InvalidQueryException if it has bounds, which a join cannot have
     */
    public abstract Predicate condition();

    /** Its path, with its condition. */
    abstract Path filtered();

    final Path filtered(Predicate where) {
        Node condition = Joins.condition(where);
        return condition == null ? path() : path().where(condition);
    }

    final Supplier<Path> way() {
        return path;
    }

    /**
     * The condition that joins a use of the target table: for a self-join, or where a table is joined twice.
     *
     * <pre>{@code
     * var editor = AUTHOR.as();
     * POST.find(Projection.of(AUTHOR.name, editor.name).pair())
     *         .join(POST.author)
     *         .join(editor, POST.editor.on(editor))
     * // select t1."name", t2."name" from "post" t0 join "author" t1 on t1."id" = t0."author_id" join "author" t2 on
     * //     t2."id" = t0."editor_id"
     * }</pre>
     *
     * @throws io.jino.error.InvalidQueryException if the relation leads through other tables
     */
    public final Predicate on(Table<T> target) {
        return Joins.on(path(), target);
    }

    /** The tables and columns, hop by hop. */
    @Override
    public final String toString() {
        return path().toString();
    }
}
