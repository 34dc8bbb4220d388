package io.jino.run;

import io.jino.error.JinoException;
import io.jino.observe.ConnectionUse;
import io.jino.observe.StatementEnd;
import io.jino.observe.StatementListener;
import io.jino.plan.Reply;
import io.jino.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times what a connection is used for, where someone listens.
 */
final class UseMeter {
    /** For nobody. */
    static final UseMeter NONE = new UseMeter(StatementListener.NONE, 0, 0);

    private final StatementListener listener;
    private final long waitNanos;
    private final long since;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();

    private UseMeter(StatementListener listener, long waitNanos, long since) {
        this.listener = listener;
        this.waitNanos = waitNanos;
        this.since = since;
    }

    /** @param waitingSince when the connection was asked for, by {@link System#nanoTime} */
    static UseMeter of(StatementListener listener, long waitingSince) {
        if (!listener.listens()) {
            return NONE;
        }
        long now = System.nanoTime();
        return new UseMeter(listener, now - waitingSince, now);
    }

    /** @param waits whether nothing else is under way, so that a round trip begins */
    void sending(boolean waits) {
        if (this != NONE && waits) {
            roundTrips.incrementAndGet();
        }
    }

    /** What was sent so far was Jino's own, and not what the connection is wanted for. */
    void begin() {
        if (this != NONE) {
            roundTrips.set(0);
        }
    }

    void ended(Statement statement, long start, @Nullable Object result, @Nullable Throwable cause) {
        long nanos = System.nanoTime() - start;
        statements.incrementAndGet();
        var failure = cause instanceof JinoException known ? known : null;
        listener.ended(new StatementEnd(statement, rows(result), nanos, failure));
    }

    private static long rows(@Nullable Object reply) {
        return reply instanceof Reply<?> read ? Math.max(read.rows().size(), read.affected()) : 0;
    }

    void released(boolean isLost) {
        listener.released(
                new ConnectionUse(waitNanos, System.nanoTime() - since, statements.get(), roundTrips.get(), isLost));
    }
}
