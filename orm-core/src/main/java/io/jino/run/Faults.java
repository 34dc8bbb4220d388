package io.jino.run;

import io.jino.error.ConnectionException;
import io.jino.error.DatabaseException;
import io.jino.error.DatabaseException.Fault;
import io.jino.error.JinoException;
import io.jino.sql.Dialect;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the drivers fail with into the exceptions of Jino: by class and code, never by words.
 */
final class Faults {
    private Faults() {}

    /** For a statement that failed. */
    static JinoException ofStatement(Dialect dialect, @Nullable String sql, Throwable failure, boolean isLost) {
        if (failure instanceof JinoException known) {
            return known;
        }
        if (failure instanceof io.vertx.sqlclient.DatabaseException refusal) {
            var fault = new Fault(refusal.getSqlState(), refusal.getErrorCode(), sql, failure);
            return dialect.equals(Dialect.postgres())
                    ? PostgresFaults.of(refusal, fault)
                    : MySqlFaults.of(refusal, fault);
        }
        if (isLost) {
            return new ConnectionException.Lost(sql, failure);
        }
        return new DatabaseException(new Fault(null, 0, sql, failure));
    }

    /** For a connection that was not to be had. */
    static JinoException ofAcquire(long waitedMillis, Throwable failure) {
        if (failure instanceof JinoException known) {
            return known;
        }
        String kind = failure.getClass().getSimpleName();
        if (kind.equals("ConnectionPoolTooBusyException")) {
            return new ConnectionException.PoolExhausted(failure);
        }
        // The pool's own time-out has no class of its own, but nothing else at this place fails with this one.
        if (failure instanceof java.util.concurrent.TimeoutException || kind.equals("NoStackTraceThrowable")) {
            return new ConnectionException.AcquireTimeout(waitedMillis, failure);
        }
        return new ConnectionException.ConnectFailed(failure);
    }

    /** Whether a failure by its class means that the connection is gone. */
    static boolean isLoss(Throwable failure) {
        return failure instanceof ClosedConnectionException || failure instanceof IOException;
    }
}
