package io.jino.expr;

/**
 * One criterion of an order.
 *
 * <pre>{@code
 * AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.bio.desc().nullsLast(), AUTHOR.id.asc())
 * // select t0."name" from "author" t0 order by t0."bio" desc nulls last, t0."id"
 * }</pre>
 *
 * @param by what to compare
 * @param descending greatest first
 * @param nulls where nulls stand
 */
public record Order(Node by, boolean descending, Nulls nulls) {
    /** Where nulls stand. */
    public enum Nulls {
        /** Where the database puts them: on PostgreSQL as if greater than any value, elsewhere as if less. */
        DEFAULT,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** The same, with nulls before all values. */
    public Order nullsFirst() {
        return new Order(by, descending, Nulls.FIRST);
    }

    /** The same, with nulls after all values. */
    public Order nullsLast() {
        return new Order(by, descending, Nulls.LAST);
    }
}
