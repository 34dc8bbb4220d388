package io.jino;

import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.jino.schema.Shape;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A source of its own as a part of a fetch: a cache, another service, another database.
 *
 * <pre>{@code
 * static final Fetch<Author, Optional<Avatar>> AVATAR = Batch.of(AUTHOR.id, ids -> avatars.byAuthor(ids));
 *
 * AUTHOR.fetch().with(AVATAR).as(AuthorWithAvatar::new)
 * }</pre>
 *
 * <p>Asked once for all rows, beside the statements for their relations, while the connection is held: a source that takes
 * long keeps it for so long. It may take as long as a statement.
 */
public final class Batch {
    private Batch() {}

    /**
     * What a source knows about rows by one of their columns.
     *
     * @param key the column; rows in which it is null are not asked for
     * @param source gets each key once, and gives a value for each that it knows
     */
    @SuppressWarnings("unchecked") // the keys are values of the column
    public static <E, K, V> Fetch<E, Optional<V>> of(
            Column<E, K> key, Function<Collection<K>, Future<? extends Map<K, V>>> source) {
        var shape = new Shape.Elsewhere(
                key, keys -> source.apply((Collection<K>) keys).toCompletionStage());
        return () -> shape;
    }
}
