package io.jino.schema;

import org.jspecify.annotations.Nullable;

/**
 * What to make of a row: one of its columns, the whole row, what a relation leads to, or several of those made into one
 * object. A value that can be kept in a constant and shared; building it touches no database.
 *
 * <pre>{@code
 * record PostCard(long id, String title, List<String> tags) {}
 *
 * static final Fetch<Post, PostCard> CARD = POST.fetch(POST.id)
 *         .with(POST.title)
 *         .with(POST.tags().orderBy(TAG.name.asc()).as(TAG.name))
 *         .as(PostCard::new);
 *
 * POST.find(CARD).where(POST.published)
 * // select t0."id", t0."title" from "post" t0 where t0."published"
 *
 * db.load(CARD, posts)
 * // select t0."name", t1."post_id" from "tag" t0 join "post_tag" t1 on t0."id" = t1."tag_id" where t1."post_id" =
 * //     any($1::int8[]) order by t0."name"
 * }</pre>
 *
 * <p>The first is the query's own statement, which another one for the tags follows; rows in hand need only that one. The
 * type of the result says what was loaded. There is nothing in it that is not there.
 *
 * @param <E> the entity whose row it is made of
 * @param <R> what is made of it
 */
public interface Fetch<E, R extends @Nullable Object> {
    /** What it is made of, as data. */
    Shape shape();
}
