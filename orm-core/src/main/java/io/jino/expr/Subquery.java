package io.jino.expr;

/**
 * A query that can stand inside of another statement.
 *
 * <pre>{@code
 * POST.find(POST.title).where(POST.authorId.in(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("daisy"))))
 * // select t0."title" from "post" t0 where t0."author_id" in (select t1."id" from "author" t1 where t1."name" = $1)
 * }</pre>
 *
 * @param <R> what each row is read as
 */
public interface Subquery<R> {
    /** The query as data. */
    Select select();

    /** What the query selects, and how to read it. */
    Item<R> item();
}
