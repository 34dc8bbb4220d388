package io.jino.run;

import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place that takes connections from the pool and knows how many are out.
 */
final class Connections {
    private final Pool pool;
    private final Supplier<@Nullable JinoException> refusal;
    private final Limits limits;
    private final Observation observation;
    private final AtomicInteger leased = new AtomicInteger();
    private volatile @Nullable Dialect dialect;

    Connections(
            Pool pool,
            Supplier<@Nullable JinoException> refusal,
            @Nullable Dialect dialect,
            Limits limits,
            Observation observation) {
        this.pool = pool;
        this.refusal = refusal;
        this.dialect = dialect;
        this.limits = limits;
        this.observation = observation;
    }

    /** The dialect, or null as long as no connection has told whether it is MySQL or MariaDB. */
    @Nullable Dialect dialect() {
        return dialect;
    }

    int leased() {
        return leased.get();
    }

    /** A connection, before the deadline or not at all. */
    Future<Lease> lease() {
        Future<SqlConnection> arriving = pool.getConnection();
        return arriving.timeout(limits.acquireMillis(), TimeUnit.MILLISECONDS).transform(result -> {
            if (result.failed()) {
                if (result.cause() instanceof TimeoutException) {
                    // It may still come; nobody waits for it any more.
                    arriving.onSuccess(SqlConnection::close);
                }
                return Future.failedFuture(Faults.ofAcquire(limits.acquireMillis(), result.cause()));
            }
            JinoException refused = refusal.get();
            if (refused != null) {
                return result.result().close().transform(back -> Future.failedFuture(refused));
            }
            leased.incrementAndGet();
            return Future.succeededFuture(new Lease(result.result(), dialectOf(result.result()), limits, observation));
        });
    }

    Future<Void> giveBack(Lease lease) {
        return lease.release().onComplete(back -> leased.decrementAndGet());
    }

    private Dialect dialectOf(SqlConnection connection) {
        Dialect known = dialect;
        if (known == null) {
            known = detected(connection);
            dialect = known;
        }
        return known;
    }

    // MariaDB says so in its version; MySQL does not say anything.
    private static Dialect detected(SqlConnection connection) {
        var server = connection.databaseMetadata();
        String words = (server.productName() + " " + server.fullVersion()).toLowerCase(Locale.ROOT);
        if (words.contains("postgres")) {
            return Dialect.postgres();
        }
        return words.contains("mariadb") ? Dialect.mariadb() : Dialect.mysql();
    }

    Future<Void> close() {
        return pool.close();
    }

    static ConnectionException closed() {
        return new ConnectionException.Closed();
    }
}
