package io.jino.relation;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Slice;
import io.jino.schema.Table;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that refer to a row. As a fetch it is the list of those whole rows, empty if there are none.
 *
 * <pre>{@code
 * record AuthorPage(Author author, List<String> latest, long posts) {}
 *
 * AUTHOR.fetch()
 *         .with(AUTHOR.posts().orderBy(POST.publishedAt.desc()).limit(3).as(POST.title))
 *         .with(AUTHOR.posts().count())
 *         .as(AuthorPage::new)
 * // select t0."id", t0."name", t0."bio", (select count(*) from "post" t1 where t1."author_id" = t0."id") from "author"
 * //     t0
 *
 * db.load(AUTHOR.posts().orderBy(POST.publishedAt.desc()), authors)
 * // select t0."id", t0."author_id", t0."editor_id", t0."title", t0."body", t0."published", t0."score",
 * //     t0."published_at" from "post" t0 where t0."author_id" = any($1::int8[]) order by t0."published_at" desc
 *
 * db.load(POST.tags().where(TAG.name.ne("draft")), posts)
 * // select t0."id", t0."name", t1."post_id" from "tag" t0 join "post_tag" t1 on t0."id" = t1."tag_id" where
 * //     t1."post_id" = any($1::int8[]) and t0."name" <> $2
 * }</pre>
 *
 * <p>The first is a query's own statement, which one for the titles follows; the others find rows by the keys of all
 * parents. Rows are never joined to their parents: neither the number nor the order of those depends on them. Where several
 * tables lie between, a row comes as often as they lead to it.
 *
 * @param <E> the entity that is referred to
 * @param <T> the entity that refers
 */
public final class ToMany<E, T> extends Relation<E, T> implements Fetch<E, List<T>> {
    private final Predicate where;
    private final List<Order> orderBy;
    private final @Nullable Node limit;
    private final @Nullable Node offset;

    ToMany(Supplier<Path> path) {
        this(path, Predicate.absent(), List.of(), null, null);
    }

    private ToMany(
            Supplier<Path> path, Predicate where, List<Order> orderBy, @Nullable Node limit, @Nullable Node offset) {
        super(path);
        this.where = where;
        this.orderBy = orderBy;
        this.limit = limit;
        this.offset = offset;
    }

    /** What to make of each row. */
    public <R extends @Nullable Object> Fetch<E, List<R>> as(Fetch<T, R> fetch) {
        return () -> new Shape.Many(path(), slice(), fetch.shape());
    }

    /** Only rows for which a condition holds, besides the conditions that are there already. */
    public ToMany<E, T> where(Predicate condition) {
        return new ToMany<>(way(), where.and(condition), orderBy, limit, offset);
    }

    /** In this order, after the criteria that are there already. */
    public ToMany<E, T> orderBy(Order... criteria) {
        var all = new ArrayList<>(orderBy);
        all.addAll(List.of(criteria));
        return new ToMany<>(way(), where, List.copyOf(all), limit, offset);
    }

    /**
     * At most so many rows for each parent. Needs an order.
     *
     * @throws InvalidQueryException if negative
     */
    public ToMany<E, T> limit(long rows) {
        return new ToMany<>(way(), where, orderBy, bound(rows, "limit"), offset);
    }

    /** At most as many rows for each parent as an argument of a baked query says. */
    public ToMany<E, T> limit(Expression<Long> rows) {
        return new ToMany<>(way(), where, orderBy, rows.node(), offset);
    }

    /**
     * Without the first so many rows of each parent. Needs an order.
     *
     * @throws InvalidQueryException if negative
     */
    public ToMany<E, T> offset(long rows) {
        return new ToMany<>(way(), where, orderBy, limit, bound(rows, "offset"));
    }

    /** Without as many rows of each parent as an argument of a baked query says. */
    public ToMany<E, T> offset(Expression<Long> rows) {
        return new ToMany<>(way(), where, orderBy, limit, rows.node());
    }

    private static Node bound(long rows, String what) {
        if (rows < 0) {
            throw new InvalidQueryException(
                    "negative-" + what,
                    "The " + what + " of a relation is negative.",
                    "Give a number of rows that is zero or more.");
        }
        return Node.Bind.of(SqlType.LONG, rows);
    }

    /** How many there are: {@code (select count(*) ...)}. A number to compare and sort by, and a part of a fetch. */
    public RelatedCount<E> count() {
        return new RelatedCount<>(path(), filter());
    }

    /** Whether there is one: {@code exists (select 1 ...)}. A predicate, and a part of a fetch. */
    public RelatedExists<E> exists() {
        return new RelatedExists<>(path(), filter());
    }

    /** Whether a condition holds for one of them: {@code exists (select 1 ... and x)}. */
    public Predicate any(Predicate condition) {
        return where(condition).exists();
    }

    /** Whether there is none. */
    public Predicate none() {
        return exists().not();
    }

    /** Whether a condition holds for none of them. */
    public Predicate none(Predicate condition) {
        return any(condition).not();
    }

    /**
     * What an aggregate function makes of them, empty if it makes nothing of no rows: {@code (select max(x) ...)}.
     *
     * <pre>{@code
     * AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.posts().aggregate(POST.publishedAt.max()).desc())
     * // select t0."name" from "author" t0 order by (select max(t1."published_at") from "post" t1 where t1."author_id" =
     * //     t0."id") desc
     * }</pre>
     */
    public <A> RelatedValue<E, A> aggregate(Expression<A> function) {
        return new RelatedValue<>(path(), filter(), function);
    }

    private @Nullable Node filter() {
        if (limit != null || offset != null) {
            throw new InvalidQueryException(
                    "bounded-aggregate",
                    "An aggregate of a relation is asked for that has a limit or an offset.",
                    "Leave them out: count() and the others are about all rows of the relation.",
                    "Relation: " + this);
        }
        return Joins.condition(where);
    }

    @Override
    public Predicate condition() {
        if (limit != null || offset != null) {
            throw new InvalidQueryException(
                    "bounded-join",
                    "A relation with a limit or an offset is joined, but those are about each parent.",
                    "Leave them out, or join a lateral query.",
                    "Relation: " + this);
        }
        return path().conditions().stream()
                .map(condition -> Predicate.of(condition.node()))
                .reduce(Predicate.absent(), Predicate::and)
                .and(where);
    }

    @Override
    Path filtered() {
        return filtered(where);
    }

    /**
     * What the rows refer to in turn: a relation through a link table. Conditions so far are kept, and are about the rows
     * on the way so far; orders are not kept.
     *
     * @throws InvalidQueryException if this has a limit or an offset
     */
    public <N> ToMany<E, N> through(ToOne<T, N> next) {
        return beyond(next);
    }

    /** What the rows may refer to in turn; see {@link #through(ToOne)}. */
    public <N> ToMany<E, N> through(ToMaybe<T, N> next) {
        return beyond(next);
    }

    /**
     * What refers to the rows in turn; see {@link #through(ToOne)}.
     *
     * @throws InvalidQueryException if one of both has a limit or an offset
     */
    public <N> ToMany<E, N> through(ToMany<T, N> next) {
        return beyond(next);
    }

    private <N> ToMany<E, N> beyond(Relation<T, N> next) {
        requireUnbounded();
        if (next instanceof ToMany<T, N> rows) {
            rows.requireUnbounded();
        }
        return new ToMany<>(() -> filtered().through(next.filtered()));
    }

    private void requireUnbounded() {
        if (limit != null || offset != null) {
            throw new InvalidQueryException(
                    "bounded-through",
                    "A relation with a limit or an offset is a part of the way to other rows.",
                    "Leave them out there, and say them of the whole: a.through(b).orderBy(...).limit(...).",
                    "Relation: " + this);
        }
    }

    /** The same relation of another use of the table. */
    public ToMany<E, T> from(Table<E> use) {
        return new ToMany<>(() -> path().from(use), where, orderBy, limit, offset);
    }

    Slice slice() {
        if ((limit != null || offset != null) && orderBy.isEmpty()) {
            throw new InvalidQueryException(
                    "unordered-relation",
                    "A relation is cut to some rows for each parent, but has no order, so which ones is chance.",
                    "Add orderBy(...) to the relation.",
                    "Relation: " + this);
        }
        return new Slice(Joins.condition(where), orderBy, limit, offset);
    }

    @Override
    @SuppressWarnings("unchecked") // the path leads to the table of T
    public Shape shape() {
        return as((Table<T>) path().target()).shape();
    }
}
