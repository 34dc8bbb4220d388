package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Select.Compound;
import io.jino.expr.Select.Join;
import io.jino.expr.Select.Lock;
import io.jino.expr.Subquery;
import io.jino.relation.Relation;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows.
 *
 * <pre>{@code
 * AUTHOR.find().where(AUTHOR.name.contains("d")).orderBy(AUTHOR.id.asc()).limit(20)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."name" like $1 escape '!' order by t0."id"
 * //     limit $2::int8
 * }</pre>
 *
 * <p>Immutable: every method gives a new value. Methods may be called in any order; the clauses stand in the order of SQL.
 *
 * @param <R> what each row is read as
 */
public final class Find<R> implements Query.Reading<R> {
    private final From from;
    private final Item<R> item;
    private final Select select;

    Find(From from, Item<R> item) {
        this(from, item, Select.of(item.nodes(), from.source()));
    }

    private Find(From from, Item<R> item, Select select) {
        this.from = from;
        this.item = item;
        this.select = select;
    }

    private Find<R> with(Select other) {
        return new Find<>(from, item, other);
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Find<R> where(Predicate condition) {
        return with(select.where(Conditions.both(select.where(), condition)));
    }

    /** With the rows of another table for which a condition holds; rows without a partner are left out. */
    public Find<R> join(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.INNER, other.source(), false, on.node())));
    }

    /** With the rows of another table for which a condition holds; a row without a partner has nulls there. */
    public Find<R> leftJoin(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.LEFT, other.source(), false, on.node())));
    }

    /**
     * With the rows that a relation leads to, which its table stands for from here on; rows without any are left out, and a
     * row comes as often as there are some.
     *
     * <pre>{@code
     * POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new)).join(POST.author).where(AUTHOR.name.eq("daisy"))
     * // select t0."title", t1."name" from "post" t0 join "author" t1 on t1."id" = t0."author_id" where t1."name" = $1
     * }</pre>
     *
     * @throws InvalidQueryException if the relation has a limit
     */
    public Find<R> join(Relation<?, ?> relation) {
        return joined(Join.Kind.INNER, relation);
    }

    /** With the rows that a relation leads to; a row without any has nulls there. See {@link #join(Relation)}. */
    public Find<R> leftJoin(Relation<?, ?> relation) {
        return joined(Join.Kind.LEFT, relation);
    }

    private Find<R> joined(Join.Kind kind, Relation<?, ?> relation) {
        var joined = select;
        var hops = relation.path().hops();
        for (int i = 0; i < hops.size(); i++) {
            var match = Predicate.of(hops.get(i).isMatch());
            var on = i < hops.size() - 1 ? match : match.and(relation.condition());
            joined = joined.join(new Join(kind, hops.get(i).to().ref(), false, on.node()));
        }
        return with(joined);
    }

    /** With the rows of another table, all of them; one without a partner has nulls on this side. */
    public Find<R> rightJoin(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.RIGHT, other.source(), false, on.node())));
    }

    /** With the rows of another table, all of both; one without a partner has nulls on the other side. PostgreSQL. */
    public Find<R> fullJoin(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.FULL, other.source(), false, on.node())));
    }

    /** With every row of another table. */
    public Find<R> crossJoin(From other) {
        return with(select.join(new Join(Join.Kind.CROSS, other.source(), false, null)));
    }

    /** With the rows of a query that looks at each row. PostgreSQL and MySQL. */
    public Find<R> joinLateral(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.INNER, other.source(), true, on.node())));
    }

    /** With the rows of a query that looks at each row; a row that it gives none for has nulls. PostgreSQL and MySQL. */
    public Find<R> leftJoinLateral(From other, Predicate on) {
        return with(select.join(new Join(Join.Kind.LEFT, other.source(), true, on.node())));
    }

    /** With a query that it can use as a table by its name. */
    public Find<R> with(CommonTable table) {
        return with(select.with(table.cte()));
    }

    /** Grouped by some expressions, besides those that are there already. */
    public Find<R> groupBy(Expression<?>... by) {
        var all = new ArrayList<>(select.groupBy());
        Stream.of(by).map(Expression::node).forEach(all::add);
        return with(select.groupBy(all));
    }

    /** Only groups for which the condition holds, besides the conditions that are there already. */
    public Find<R> having(Predicate condition) {
        return with(select.having(Conditions.both(select.having(), condition)));
    }

    /** Equal rows once. */
    public Find<R> distinct() {
        return with(select.distinct(new Select.Distinct(true, List.of())));
    }

    /** Of the rows with equal expressions the first in the order. PostgreSQL. */
    public Find<R> distinctOn(Expression<?>... expressions) {
        return with(select.distinct(new Select.Distinct(
                true, Stream.of(expressions).map(Expression::node).toList())));
    }

    /** In this order, after the criteria that are there already. */
    public Find<R> orderBy(Order... criteria) {
        var all = new ArrayList<>(select.orderBy());
        all.addAll(List.of(criteria));
        return with(select.orderBy(all));
    }

    /**
     * At most so many rows.
     *
     * @throws InvalidQueryException if negative
     */
    public Find<R> limit(long rows) {
        return with(select.limit(rows(rows, "limit"), select.offset()));
    }

    /** At most as many rows as an argument of a baked query says. */
    public Find<R> limit(Expression<Long> rows) {
        return with(select.limit(rows.node(), select.offset()));
    }

    /**
     * Without the first so many rows. The query needs an order, or which rows are left out is the database's whim.
     *
     * @throws InvalidQueryException if negative
     */
    public Find<R> offset(long rows) {
        return with(select.limit(select.limit(), rows(rows, "offset")));
    }

    /** Without as many rows as an argument of a baked query says. */
    public Find<R> offset(Expression<Long> rows) {
        return with(select.limit(select.limit(), rows.node()));
    }

    /**
     * Only rows that come after another in the query's order: the next page, found by its place and not by counting.
     *
     * <pre>{@code
     * var byName = AUTHOR.find().orderBy(AUTHOR.name.asc()).limit(20);
     * byName.after(null)
     * // select t0."id", t0."name", t0."bio" from "author" t0 order by t0."name", t0."id" limit $1::int8
     * byName.after(author)
     * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."name" > $1 or (t0."name" = $2
     * //     and t0."id" > $3::int8) order by t0."name", t0."id" limit $4::int8
     * }</pre>
     *
     * <p>The key is added to the order, so that no two rows are equal in it; on the first page as on the others, or a row
     * that is equal to its last one could be on none. Nulls are looked for where the order has them.
     *
     * @param last the last row of the page before, or null for the first page
     * @throws InvalidQueryException if this does not find entities, or their order is not by columns of theirs
     */
    public Find<R> after(@Nullable R last) {
        return with(Keysets.after(from, item, select, last));
    }

    /** The rows of this and of another query, equal ones once. */
    public Find<R> union(Subquery<R> other) {
        return compound(Compound.Combination.UNION, false, other);
    }

    /** The rows of this and of another query. */
    public Find<R> unionAll(Subquery<R> other) {
        return compound(Compound.Combination.UNION, true, other);
    }

    /** The rows that this and another query give, once. */
    public Find<R> intersect(Subquery<R> other) {
        return compound(Compound.Combination.INTERSECT, false, other);
    }

    /** The rows of this query that another does not give, once. */
    public Find<R> except(Subquery<R> other) {
        return compound(Compound.Combination.EXCEPT, false, other);
    }

    private Find<R> compound(Compound.Combination kind, boolean all, Subquery<R> other) {
        return with(select.compound(new Compound(kind, all, other.select())));
    }

    /** Locks the rows against every other lock, until the transaction ends. */
    public Find<R> forUpdate() {
        return locked(Lock.Strength.UPDATE);
    }

    /** Locks the rows as an update that leaves the key alone does. PostgreSQL. */
    public Find<R> forNoKeyUpdate() {
        return locked(Lock.Strength.NO_KEY_UPDATE);
    }

    /** Locks the rows against changes, until the transaction ends. */
    public Find<R> forShare() {
        return locked(Lock.Strength.SHARE);
    }

    private Find<R> locked(Lock.Strength strength) {
        return with(select.lock(new Lock(strength, List.of(), Lock.Wait.WAIT)));
    }

    /** Locks the rows of some tables of the query only. PostgreSQL and MySQL. */
    public Find<R> of(From... tables) {
        Lock lock = lock();
        var refs = Stream.of(tables).map(table -> table.source().ref()).toList();
        return with(select.lock(new Lock(lock.strength(), refs, lock.locked())));
    }

    /** Leaves out rows that someone else has locked. */
    public Find<R> skipLocked() {
        Lock lock = lock();
        return with(select.lock(new Lock(lock.strength(), lock.of(), Lock.Wait.SKIP)));
    }

    /** Fails at a row that someone else has locked. */
    public Find<R> noWait() {
        Lock lock = lock();
        return with(select.lock(new Lock(lock.strength(), lock.of(), Lock.Wait.NOWAIT)));
    }

    private Lock lock() {
        if (select.lock() == null) {
            throw new InvalidQueryException(
                    "no-lock", "This says how to lock, but nothing is locked.", "Say forUpdate() or forShare() first.");
        }
        return select.lock();
    }

    /**
     * This query as a table of another.
     *
     * @throws InvalidQueryException if it finds a fetch
     */
    public DerivedTable asTable() {
        requireRows();
        return DerivedTable.of(Nullability.ordered(select));
    }

    /**
     * With all statements of the fetch seeing the database as it is at one moment: in a transaction that only reads, whose
     * beginning shares the first round trip on PostgreSQL. Inside of a transaction it is read as that says.
     *
     * @throws InvalidQueryException if this query is one statement, which sees one moment anyway
     */
    public Find<R> snapshot() {
        if (!(item instanceof Shaped<R> shaped)) {
            throw new InvalidQueryException(
                    "snapshot",
                    "A query without relations is one statement, which sees the database at one moment anyway.",
                    "Leave snapshot() out, or find a fetch.");
        }
        return new Find<>(from, new Shaped<>(shaped.table(), shaped.shape(), true), select);
    }

    @Override
    public Select rows() {
        return item instanceof Shaped<R> ? Nullability.ordered(select) : select();
    }

    /**
     * The query as data.
     *
     * @throws InvalidQueryException if it finds a fetch, which is no part of another statement
     */
    @Override
    public Select select() {
        requireRows();
        return Nullability.checked(item, select);
    }

    private void requireRows() {
        if (item instanceof Shaped<R>) {
            throw new InvalidQueryException(
                    "fetch-inside",
                    "A query whose result is put together from relations cannot be part of another statement.",
                    "Find the columns that the other statement needs.");
        }
    }

    @Override
    public Item<R> item() {
        return item;
    }

    /** The SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return item instanceof Shaped<R> shaped ? Preview.of(shaped, select) : Preview.of(select);
    }

    private static Node rows(long number, String what) {
        if (number < 0) {
            throw new InvalidQueryException(
                    "negative-" + what,
                    "The " + what + " of a query is negative.",
                    "Give a number of rows that is zero or more.");
        }
        return Node.Bind.of(SqlType.LONG, number);
    }
}
