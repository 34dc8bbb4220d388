package io.jino.run;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was sent and is not answered yet, and tells when that is nothing any more.
 */
final class UnderWay {
    private int count;
    private @Nullable Promise<Void> none;

    /** One more. */
    synchronized void begin() {
        count++;
    }

    /** One less. */
    void end() {
        Promise<Void> last = null;
        synchronized (this) {
            count--;
            if (count == 0) {
                last = none;
                none = null;
            }
        }
        if (last != null) {
            last.complete();
        }
    }

    synchronized boolean isNothing() {
        return count == 0;
    }

    /** Completes when nothing is under way, or fails when that takes too long. */
    Future<Void> nothing(long millis) {
        Future<Void> end;
        synchronized (this) {
            if (count == 0) {
                return Future.succeededFuture();
            }
            if (none == null) {
                none = Promise.promise();
            }
            end = none.future();
        }
        return end.timeout(millis, TimeUnit.MILLISECONDS);
    }
}
