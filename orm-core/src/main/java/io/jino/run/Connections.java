package io.jino.run;

import io.jino.error.CancelledException;
import io.jino.error.ConnectionException;
import io.jino.fault.Faults;
import io.jino.observe.Observation;
import io.jino.sql.Dialect;
import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one place that takes connections from the pool and knows how many are out.
 */
public final class Connections {
    private final Pool pool;
    private final Observation observation;
    private final AtomicInteger leased = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Dialect dialect;
    private volatile boolean isChecked;

    /**
     * @param pool where connections come from
     * @param dialect the dialect, or null to ask the first connection
     * @param isBehindPooler whether it is known that a pooler stands before PostgreSQL
     * @param observation who is told of what
     */
    public Connections(Pool pool, @Nullable Dialect dialect, boolean isBehindPooler, Observation observation) {
        this.pool = pool;
        this.dialect = dialect;
        this.isChecked = isBehindPooler;
        this.observation = observation;
    }

    /** The dialect, or null as long as no connection has told whether it is MySQL or MariaDB. */
    public @Nullable Dialect dialect() {
        return dialect;
    }

    /** How many connections are out. */
    public int leased() {
        return leased.get();
    }

    /** Who is told of what. */
    public Observation observation() {
        return observation;
    }

    /** The driver's pool. */
    public Pool pool() {
        return pool;
    }

    /** A connection, before the deadline or not at all. One that comes when nobody waits any more goes back at once. */
    Future<Session> acquire(Limits limits, Cancellation cancellation) {
        if (closed.get()) {
            return Future.failedFuture(new ConnectionException.Closed());
        }
        long start = observation.listener().listens() ? System.nanoTime() : 0;
        Promise<SqlConnection> wanted = Promise.promise();
        cancellation.onCancel(() -> wanted.tryFail(new CancelledException()));
        if (wanted.future().isComplete()) {
            return wanted.future().mapEmpty();
        }
        pool.getConnection().onComplete(arrived -> {
            if (arrived.failed()) {
                wanted.tryFail(arrived.cause());
            } else if (!wanted.tryComplete(arrived.result())) {
                arrived.result().close();
            }
        });
        return wanted.future()
                .timeout(limits.acquireMillis(), TimeUnit.MILLISECONDS)
                .compose(connection -> session(connection, limits, cancellation, start), failure -> {
                    if (failure instanceof TimeoutException && !wanted.tryFail(failure)) {
                        wanted.future().onSuccess(SqlConnection::close);
                    }
                    return Future.failedFuture(Faults.ofAcquire(limits.acquireMillis(), failure));
                });
    }

    private Future<Session> session(
            SqlConnection connection, Limits limits, Cancellation cancellation, long waitingSince) {
        Channel channel = DriverInternals.channel(connection);
        if (channel != null && !channel.isActive()) {
            // It ended in the pool, which has not heard of it yet but will have at the next turn of the event loop.
            Promise<Void> turn = Promise.promise();
            channel.eventLoop().execute(() -> connection.close().onComplete(end -> turn.complete()));
            return turn.future().compose(next -> acquire(limits, cancellation));
        }
        var session = new Session(connection, dialectOf(connection), limits, observation, waitingSince, this::kill);
        leased.incrementAndGet();
        session.back().onComplete(back -> leased.decrementAndGet());
        if (session.pipelines()) {
            return isChecked ? Future.succeededFuture(session) : checked(session);
        }
        return Kills.isKnown(connection) ? Future.succeededFuture(session) : identified(session);
    }

    private Future<Session> checked(Session session) {
        var connection = session.connection();
        return session.call(
                        PoolerCheck.ASK,
                        () -> connection.query(PoolerCheck.ASK).execute().map(Replies::firstValue))
                .transform(answer -> {
                    if (answer.succeeded() && PoolerCheck.isDirect(connection, answer.result())) {
                        isChecked = true;
                        session.begin();
                        return Future.succeededFuture(session);
                    }
                    session.giveBack();
                    return Future.failedFuture(
                            answer.succeeded() ? new ConnectionException.PoolerFound() : unasked(answer.cause()));
                });
    }

    // What the caller wanted to send has not been sent.
    private static Throwable unasked(Throwable failure) {
        return failure instanceof ConnectionException.Lost
                ? new ConnectionException.ConnectFailed(null, failure)
                : failure;
    }

    // MySQL has no message that stops a statement; KILL from elsewhere does, and has to know whom.
    private static Future<Session> identified(Session session) {
        var connection = session.connection();
        return session.call(
                        Kills.ASK, () -> connection.query(Kills.ASK).execute().map(Replies::firstValue))
                .onSuccess(id -> Kills.remember(connection, id))
                .transform(asked -> {
                    if (asked.succeeded()) {
                        session.begin();
                        return Future.succeededFuture(session);
                    }
                    session.giveBack();
                    return Future.failedFuture(unasked(asked.cause()));
                });
    }

    private void kill(SqlConnection gone) {
        String kill = Kills.statement(gone);
        if (kill == null || closed.get()) {
            return;
        }
        pool.getConnection()
                .onSuccess(other -> other.query(kill)
                        .execute()
                        .timeout(Limits.ROLLBACK_MILLIS, TimeUnit.MILLISECONDS)
                        .onComplete(end -> other.close()));
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

    /** Refuses to give connections, and closes the pool. */
    public Future<Void> close() {
        return closed.compareAndSet(false, true) ? pool.close() : Future.succeededFuture();
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed.get();
    }
}
