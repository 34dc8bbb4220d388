package io.jino.scope;

import io.vertx.core.Future;
import java.util.List;

/**
 * Takes the results of a stream, part by part.
 *
 * @param <R> the results
 */
public interface ChunkSink<R> {
    /**
     * Takes a part.
     *
     * @return completes when another one is wanted, with true; or with false, if no more is
     */
    Future<Boolean> take(List<R> part);
}
