package io.jino.run;

import io.jino.error.CancelledException;
import io.jino.error.ConnectionException;
import io.jino.observe.Observation;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one place that takes connections from the pool and knows how many are out.
 */
public final class Connections implements Lender {
    private final Pool pool;
    private final Observation observation;
    private final AtomicInteger leased = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    /** The first has waited longest. Guards the count of connections that the pool was asked for, too. */
    private final Queue<Lease> waiting = new ArrayDeque<>();

    private int asked;
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

    /**
     * Lends a connection, before the deadline or not at all: one that somebody gives back, or one of the pool's.
     *
     * <p>Each who waits has asked the pool. Where many wait, connections are handed on without it, and its answers serve those who
     * come later.
     */
    void lend(Lease lease, Cancellation cancellation) {
        if (closed.get()) {
            lease.refuse(new ConnectionException.Closed());
            return;
        }
        lease.limits().acquires().add(lease);
        if (cancellation.isPossible()) {
            cancellation.onCancel(() -> withdraw(lease));
            if (cancellation.isCancelled()) {
                return;
            }
        }
        boolean asks;
        synchronized (waiting) {
            waiting.add(lease);
            asks = asked < waiting.size();
            asked += asks ? 1 : 0;
        }
        if (asks) {
            ask(lease);
        }
    }

    private void withdraw(Lease lease) {
        if (lease.claim()) {
            forget(lease);
            lease.refuse(new CancelledException());
        }
    }

    /** Does not wait any more. */
    void forget(Lease lease) {
        synchronized (waiting) {
            waiting.remove(lease);
        }
    }

    private void ask(Lease asker) {
        pool.getConnection().onComplete(arrived -> {
            synchronized (waiting) {
                asked--;
            }
            if (arrived.failed()) {
                refused(asker, arrived.cause());
            } else if (!handOn(new Loan(arrived.result()))) {
                arrived.result().close();
            }
        });
    }

    // Who asked may have been given somebody else's connection since; then this was for whoever waits without having
    // asked.
    private void refused(Lease asker, Throwable failure) {
        if (asker.claim()) {
            forget(asker);
            asker.refuse(failure);
            return;
        }
        Lease next = null;
        synchronized (waiting) {
            if (asked < waiting.size()) {
                next = waiting.peek();
                asked++;
            }
        }
        if (next != null) {
            ask(next);
        }
    }

    private boolean handOn(Loan loan) {
        while (true) {
            Lease next;
            synchronized (waiting) {
                next = waiting.poll();
            }
            if (next == null) {
                return false;
            }
            if (next.claim()) {
                next.begin(loan);
                return true;
            }
        }
    }

    @Override
    public void takeBack(Loan loan, Runnable then) {
        if (!closed.get() && loan.isRenewable() && handOn(loan)) {
            leased.decrementAndGet();
            then.run();
            return;
        }
        loan.connection().close().onComplete(end -> {
            leased.decrementAndGet();
            then.run();
        });
    }

    @Override
    public void takeLoss() {
        leased.decrementAndGet();
    }

    /** Makes the session of a lease. */
    void open(Loan loan, Lease lease) {
        if (!loan.isOpen()) {
            loan.endAfterTurn().onComplete(end -> lend(lease, Cancellation.NEVER));
            return;
        }
        var connection = loan.connection();
        Session session;
        try {
            session = new Session(loan, dialectOf(connection), lease.limits(), observation, lease.waitingSince(), this);
        } catch (RuntimeException failure) {
            // A listener's, which is asked whether it listens.
            connection.close();
            lease.refuse(failure);
            return;
        }
        leased.incrementAndGet();
        if (session.pipelines() ? isChecked : Kills.isKnown(connection)) {
            lease.hold(session);
            return;
        }
        (session.pipelines() ? checked(session) : identified(session)).onComplete(end -> {
            if (end.succeeded()) {
                lease.hold(session);
            } else {
                lease.refuse(end.cause());
            }
        });
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
                    session.giveBack(() -> {});
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
                    session.giveBack(() -> {});
                    return Future.failedFuture(unasked(asked.cause()));
                });
    }

    @Override
    public void kill(SqlConnection gone) {
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
