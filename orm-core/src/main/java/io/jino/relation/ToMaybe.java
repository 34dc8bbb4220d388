package io.jino.relation;

import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The row that a row may refer to by a foreign key that can be null, or the one row that may refer to it. As a fetch it is
 * that whole row, or nothing.
 *
 * <pre>{@code
 * record Edited(String title, Optional<String> editor) {}
 *
 * POST.fetch(POST.title).with(POST.editor.as(AUTHOR.name)).as(Edited::new)
 * // select t0."title", t1."name", t1."id" from "post" t0 left join "author" t1 on t1."id" = t0."editor_id"
 * }</pre>
 *
 * @param <E> the entity that refers
 * @param <T> the entity that is referred to
 */
public final class ToMaybe<E, T> extends Relation<E, T> implements Fetch<E, Optional<T>> {
    private final Predicate where;
    private final boolean isSplit;

    ToMaybe(Supplier<Path> path) {
        this(path, Predicate.absent(), false);
    }

    private ToMaybe(Supplier<Path> path, Predicate where, boolean isSplit) {
        super(path);
        this.where = where;
        this.isSplit = isSplit;
    }

    /**
     * A relation by a foreign key that can be null. Called by generated code.
     *
     * @param to gives the table that is referred to
     * @param columns the foreign key, in the order of the key that it refers to; if one is null, there is no row
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E, T> ToMaybe<E, T> of(Table<E> from, Supplier<? extends Table<T>> to, Column<E, ?>... columns) {
        var key = List.of(columns);
        return new ToMaybe<>(() -> Path.of(from, key, to.get()));
    }

    /** What to make of the row, if there is one. */
    public <R> Fetch<E, Optional<R>> as(Fetch<T, R> fetch) {
        return () -> new Shape.One(path(), filter(), fetch.shape(), false, isSplit);
    }

    @Override
    public Predicate condition() {
        return where;
    }

    @Override
    Path filtered() {
        return filtered(where);
    }

    private @Nullable Node filter() {
        return Joins.condition(where);
    }

    /** Only a row for which a condition holds, besides the conditions that are there already. */
    public ToMaybe<E, T> where(Predicate condition) {
        return new ToMaybe<>(way(), where.and(condition), isSplit);
    }

    /** The same, found by its key in a statement of its own; see {@link ToOne#split()}. */
    public ToMaybe<E, T> split() {
        return new ToMaybe<>(way(), where, true);
    }

    /** The way back: all rows that refer to a row. */
    public ToMany<T, E> inverse() {
        return new ToMany<>(() -> path().reversed());
    }

    /** The way back, where at most one row refers to a row because the foreign key is unique. */
    public ToMaybe<T, E> inverseOne() {
        return new ToMaybe<>(() -> path().reversed());
    }

    /** The same relation of another use of the table. */
    public ToMaybe<E, T> from(Table<E> use) {
        return new ToMaybe<>(() -> path().from(use), where, isSplit);
    }

    /** Whether there is such a row: {@code exists (select 1 ...)}. A predicate, and a part of a fetch. */
    public RelatedExists<E> exists() {
        return new RelatedExists<>(path(), filter());
    }

    @Override
    @SuppressWarnings("unchecked") // the path leads to the table of T
    public Shape shape() {
        return as((Table<T>) path().target()).shape();
    }
}
