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
 * db.all(POST.find(CARD).where(POST.published));  // two statements, whatever the number of rows
 * db.load(CARD, posts);                           // the same for rows in hand
 * }</pre>
 *
 * <p>The type of the result says what was loaded. There is nothing in it that is not there.
 *
 * @param <E> the entity whose row it is made of
 * @param <R> what is made of it
 */
public interface Fetch<E, R extends @Nullable Object> {
    /** What it is made of, as data. */
    Shape shape();
}
