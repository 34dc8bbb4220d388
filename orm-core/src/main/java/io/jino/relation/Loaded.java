package io.jino.relation;

import io.jino.error.InvalidQueryException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was loaded for rows in hand, by their keys.
 *
 * <pre>{@code
 * record AuthorWithPosts(Author author, List<Post> posts) {}
 *
 * db.load(AUTHOR.posts(), authors)
 *         .map(posts -> authors.stream()
 *                 .map(author -> new AuthorWithPosts(author, posts.of(author)))
 *                 .toList())
 * // select t0."id", t0."author_id", t0."editor_id", t0."title", t0."body", t0."published", t0."score",
 * //     t0."published_at" from "post" t0 where t0."author_id" = any($1::int8[])
 * }</pre>
 *
 * @param <E> the entity that it was loaded for
 * @param <R> what was loaded for each
 */
public final class Loaded<E, R extends @Nullable Object> {
    private final Function<E, @Nullable Object> key;
    private final Map<@Nullable Object, R> results;
    private final List<R> inOrder;

    /**
     * @param key gives the key of a row
     * @param results what was loaded, by key
     * @param inOrder what was loaded, in the order of the rows given
     */
    public Loaded(Function<E, @Nullable Object> key, Map<@Nullable Object, R> results, List<R> inOrder) {
        this.key = key;
        this.results = results;
        this.inOrder = inOrder;
    }

    /**
     * What was loaded for a row, which is known by its key and not by identity; an empty list or {@code Optional} where
     * there was nothing.
     *
     * @throws InvalidQueryException if nothing was asked for a row with this key
     */
    @SuppressWarnings("NullAway") // the key is there
    public R of(E row) {
        Object asked = key.apply(row);
        if (!results.containsKey(asked)) {
            throw new InvalidQueryException(
                    "not-loaded",
                    "This is asked for what belongs to a row that it was not loaded for.",
                    "Give the row to load(...) with the others.");
        }
        return results.get(asked);
    }

    /** What was loaded, for each row that was given, in their order. */
    public List<R> list() {
        return inOrder;
    }
}
