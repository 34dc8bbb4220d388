package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of one table.
 *
 * <pre>{@code
 * AUTHOR.find().where(AUTHOR.name.contains("d")).orderBy(AUTHOR.id.asc()).limit(20)
 * // select t0."id", t0."name" from "author" t0 where t0."name" like $1 escape '!' order by t0."id" limit $2::int8
 * }</pre>
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <R> what each row is read as
 */
public final class Find<R> implements Query<R> {
    private final TableRef from;
    private final Item<R> item;
    private final Predicate where;
    private final List<Node.Order> orderBy;
    private final @Nullable Long limit;
    private final @Nullable Long offset;

    Find(TableRef from, Item<R> item) {
        this(from, item, Predicate.always(), List.of(), null, null);
    }

    private Find(
            TableRef from,
            Item<R> item,
            Predicate where,
            List<Node.Order> orderBy,
            @Nullable Long limit,
            @Nullable Long offset) {
        this.from = from;
        this.item = item;
        this.where = where;
        this.orderBy = orderBy;
        this.limit = limit;
        this.offset = offset;
    }

    /** Only rows for which the condition holds, besides the conditions that are there already. */
    public Find<R> where(Predicate condition) {
        return new Find<>(from, item, where.and(condition), orderBy, limit, offset);
    }

    /** In this order, after the criteria that are there already. */
    public Find<R> orderBy(Node.Order... criteria) {
        var all = new ArrayList<>(orderBy);
        all.addAll(List.of(criteria));
        return new Find<>(from, item, where, List.copyOf(all), limit, offset);
    }

    /**
     * At most so many rows.
     *
     * @throws InvalidQueryException if negative
     */
    public Find<R> limit(long rows) {
        return new Find<>(from, item, where, orderBy, notNegative(rows, "limit"), offset);
    }

    /**
     * Without the first so many rows.
     *
     * @throws InvalidQueryException if negative
     */
    public Find<R> offset(long rows) {
        return new Find<>(from, item, where, orderBy, limit, notNegative(rows, "offset"));
    }

    @Override
    public Node.Select select() {
        return new Node.Select(item.nodes(), from, Conditions.of(where), orderBy, rows(limit), rows(offset));
    }

    @Override
    public Item<R> item() {
        return item;
    }

    private static long notNegative(long rows, String what) {
        if (rows < 0) {
            throw new InvalidQueryException(
                    "negative-" + what,
                    "The " + what + " of a query is negative.",
                    "Give a number of rows that is zero or more.");
        }
        return rows;
    }

    private static @Nullable Node rows(@Nullable Long number) {
        return number == null ? null : Node.Bind.of(SqlType.LONG, number);
    }
}
