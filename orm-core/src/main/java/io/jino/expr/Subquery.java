package io.jino.expr;

/**
 * A query that can stand inside of another statement.
 *
 * @param <R> what each row is read as
 */
public interface Subquery<R> {
    /** The query as data. */
    Select select();

    /** What the query selects, and how to read it. */
    Item<R> item();
}
