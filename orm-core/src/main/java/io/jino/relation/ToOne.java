package io.jino.relation;

import io.jino.expr.Predicate;
import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The row that a row refers to by a foreign key that cannot be null. As a fetch it is that whole row.
 *
 * <pre>{@code
 * record Line(String title, String author) {}
 *
 * POST.fetch(POST.title).with(POST.author.as(AUTHOR.name)).as(Line::new)
 * // select t0."title", t1."name", t1."id" from "post" t0 left join "author" t1 on t1."id" = t0."author_id"
 * }</pre>
 *
 * <p>Joined into the statement of the row that refers, up to three tables deep, its key telling whether it is there; beyond
 * that, or with {@link #split()}, found by its key in a statement of its own. A row that refers to one that is not there (the
 * database has no foreign key) is reported as {@link io.jino.error.NoRowException}, and never left out.
 *
 * @param <E> the entity that refers
 * @param <T> the entity that is referred to
 */
public final class ToOne<E, T> extends Relation<E, T> implements Fetch<E, T> {
    private final boolean isSplit;

    private ToOne(Supplier<Path> path, boolean isSplit) {
        super(path);
        this.isSplit = isSplit;
    }

    /**
     * A relation by a foreign key. Called by generated code.
     *
     * @param to gives the table that is referred to
     * @param columns the foreign key, in the order of the key that it refers to
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E, T> ToOne<E, T> of(Table<E> from, Supplier<? extends Table<T>> to, Column<E, ?>... columns) {
        var key = List.of(columns);
        return new ToOne<>(() -> Path.of(from, key, to.get()), false);
    }

    /** What to make of the row that is referred to. */
    public <R extends @Nullable Object> Fetch<E, R> as(Fetch<T, R> fetch) {
        return () -> new Shape.One(path(), null, fetch.shape(), true, isSplit);
    }

    /**
     * The same, found by its key in a statement of its own: for a wide row that many rows refer to, and for rows that are
     * locked on MariaDB, which cannot lock one table of a join.
     */
    public ToOne<E, T> split() {
        return new ToOne<>(way(), true);
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
    public ToOne<E, T> from(Table<E> use) {
        return new ToOne<>(() -> path().from(use), isSplit);
    }

    @Override
    public Predicate condition() {
        return Predicate.absent();
    }

    @Override
    Path filtered() {
        return path();
    }

    @Override
    @SuppressWarnings("unchecked") // the path leads to the table of T
    public Shape shape() {
        return as((Table<T>) path().target()).shape();
    }
}
