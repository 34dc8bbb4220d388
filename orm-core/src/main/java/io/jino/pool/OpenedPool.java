package io.jino.pool;

import io.jino.error.JinoException;
import io.vertx.sqlclient.Pool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pool, and whether it may be used after all.
 *
 * @param pool where connections come from
 * @param refusal asked after a connection has come: why it must not be used, or null
 */
public record OpenedPool(Pool pool, Supplier<@Nullable JinoException> refusal) {
    /** A pool that may be used. */
    static OpenedPool of(Pool pool) {
        return new OpenedPool(pool, () -> null);
    }
}
