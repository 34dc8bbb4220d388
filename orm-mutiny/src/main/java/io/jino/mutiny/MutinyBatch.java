package io.jino.mutiny;

import io.jino.Batch;
import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A source of its own as a part of a fetch, which answers with a {@code Uni}; see {@link Batch}.
 */
public final class MutinyBatch {
    private MutinyBatch() {}

    /** What a source knows about rows by one of their columns; see {@link Batch#of}. */
    public static <E, K, V> Fetch<E, Optional<V>> of(
            Column<E, K> key, Function<Collection<K>, Uni<? extends Map<K, V>>> source) {
        return Batch.of(
                key, keys -> Future.fromCompletionStage(source.apply(keys).subscribeAsCompletionStage()));
    }
}
