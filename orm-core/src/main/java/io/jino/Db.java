package io.jino;

import io.jino.error.CommitOutcomeUnknownException;
import io.jino.error.ConnectionException;
import io.jino.error.InvalidQueryException;
import io.jino.migration.Migration;
import io.jino.migration.Migrations;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.pool.DatabaseAddress;
import io.jino.raw.Sql;
import io.jino.run.Cancellation;
import io.jino.run.Connections;
import io.jino.scope.PlanRunner;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A database, and the only way to it: every verb that talks to it is a method of this class.
 *
 * <pre>{@code
 * Db db = Db.connect("postgresql://app@localhost/app");
 * Future<Author> author = db.insert(AUTHOR, new Author(null, "fantix", null));
 * Future<List<Author>> found = db.all(AUTHOR.find().where(AUTHOR.name.contains("d")));
 * }</pre>
 *
 * <p>Holds no state but its pool, and may be used from any thread. Called on a Vert.x context, a result arrives on that
 * context.
 */
public final class Db extends Operations {
    /** How often to ask about a transaction that is not over; a server soon sees that its client is gone. */
    private static final int OUTCOME_QUESTIONS = 50;

    private static final long OUTCOME_PAUSE_MILLIS = 100;

    private static final Duration PING_DEADLINE = Duration.ofSeconds(2);

    private final PlanRunner runner;
    private final Texts texts;
    private final Supplier<Future<Void>> afterClose;

    private Db(PlanRunner runner, Texts texts, Supplier<Future<Void>> afterClose) {
        super(runner, texts, Cancellation.NEVER);
        this.runner = runner;
        this.texts = texts;
        this.afterClose = afterClose;
    }

    /**
     * A database by its address, with the default options; see {@link #connect(String, DbOptions)}.
     */
    public static Db connect(String uri) {
        return connect(uri, DbOptions.defaults());
    }

    /**
     * A database by its address. Connects when the first verb needs it.
     *
     * <p>Uses the Vert.x of the calling context, or one of its own that it closes at the end.
     *
     * @param uri {@code postgresql://}, {@code mysql://} or {@code mariadb://user:password@host:port/database}, with or
     *     without {@code jdbc:} before it; {@code ?sslmode=verify-full}, {@code verify-ca} or {@code require} encrypts
     * @throws io.jino.error.InvalidQueryException if the address cannot be understood, or its driver is not there
     */
    public static Db connect(String uri, DbOptions options) {
        var context = Vertx.currentContext();
        if (context != null) {
            return connect(context.owner(), uri, options);
        }
        var own = Vertx.vertx();
        try {
            return connected(own, uri, options, own::close);
        } catch (RuntimeException refused) {
            own.close();
            throw refused;
        }
    }

    /** A database by its address, on a given Vert.x; see {@link #connect(String, DbOptions)}. */
    public static Db connect(Vertx vertx, String uri, DbOptions options) {
        return connected(vertx, uri, options, Future::succeededFuture);
    }

    private static Db connected(Vertx vertx, String uri, DbOptions options, Supplier<Future<Void>> afterClose) {
        var address = DatabaseAddress.parse(uri);
        var connections = new Connections(
                address.open(vertx, options.pool()),
                address.dialect(),
                options.pool().isBehindPooler(),
                options.observation());
        return new Db(
                new PlanRunner(connections, options.limits()),
                new Texts(address.presumed(), options.clock(), options.scope()),
                afterClose);
    }

    /**
     * A database through a pool of the user's own, with the default options; see {@link #on(Pool, Dialect, DbOptions)}.
     */
    public static Db on(Pool pool, Dialect dialect) {
        return on(pool, dialect, DbOptions.defaults());
    }

    /**
     * A database through a pool of the user's own.
     *
     * <p>The pool should cache prepared statements and allow long ones, which the drivers do not do by themselves: without
     * that, every statement takes two round trips. It must not pipeline on MySQL or MariaDB, nor ask for affected instead
     * of found rows. Closing the {@code Db} closes the pool.
     */
    public static Db on(Pool pool, Dialect dialect, DbOptions options) {
        var connections = new Connections(pool, dialect, options.pool().isBehindPooler(), options.observation());
        return new Db(
                new PlanRunner(connections, options.limits()),
                new Texts(dialect, options.clock(), options.scope()),
                Future::succeededFuture);
    }

    /** The same database, through the same pool, with other limits. Closing one closes both. */
    public Db with(ConnectionOptions options) {
        return new Db(runner.with(options.limits(runner.limits())), texts, afterClose);
    }

    /**
     * A reader for rows by their keys, which waits a moment for others who ask and then asks for all of them at once.
     *
     * <pre>{@code
     * BatchingReader reader = db.batching(Duration.ofMillis(1));
     * reader.get(AUTHOR, 1L);
     * }</pre>
     *
     * @param window how long the first who asks waits for others; zero for those of the same turn of the event loop
     */
    public BatchingReader batching(Duration window) {
        return new BatchingReader(this, window);
    }

    /**
     * Carries out a function on one connection, which it takes with its first verb and gives back when the function's future
     * completes.
     *
     * <pre>{@code
     * db.connection(c -> c.execute(Sql.of("select pg_advisory_lock(42)")).compose(locked -> c.transaction(...)))
     * }</pre>
     */
    public <R> Future<R> connection(Function<DbConnection, Future<R>> function) {
        return connection(Cancellation.NEVER, function);
    }

    /** As {@link #connection(Function)}, for a call that may be cancelled. */
    public <R> Future<R> connection(Cancellation call, Function<DbConnection, Future<R>> function) {
        return runner.connection(call, scope -> function.apply(new DbConnection(scope, texts)));
    }

    /**
     * Carries out the migrations that were not carried out yet, in their order, and keeps the record as Flyway does, in the table
     * {@code flyway_schema_history}: either can go on where the other ended.
     *
     * <pre>{@code
     * db.migrate(Migrations.fromClassPath("db/migration"))
     * }</pre>
     *
     * <p>One connection, which takes a lock first: of several that begin at the same time, one works, and the others wait, no
     * longer than a statement may take, and find everything done. On PostgreSQL each migration is a transaction; MySQL and MariaDB
     * commit each statement about a table, so that what a script did before it failed remains. Not behind a pooler that gives each
     * transaction another connection.
     *
     * <p>Fails with {@link io.jino.migration.MigrationException}, which tells the script and the line, if a statement fails, and
     * before anything is carried out if the migrations are not those of the record.
     *
     * @return what was carried out; empty if there was nothing to do
     */
    public Future<List<Migration>> migrate(Migrations migrations) {
        return connection(connection -> Migrator.migrate(connection, migrations));
    }

    /**
     * Finds out what became of a transaction whose COMMIT was not answered, if it was begun with
     * {@link TransactionOptions#resolvable}. One statement, again as long as the server is still busy with the transaction.
     *
     * <p>Asks the server that this {@code Db} reaches now: after a failover to one that had not heard of the transaction yet,
     * the answer is not to be trusted.
     */
    public Future<CommitOutcome> outcomeOf(CommitOutcomeUnknownException unknown) {
        String id = unknown.transactionId();
        return id == null ? Future.succeededFuture(CommitOutcome.UNKNOWN) : outcomeOf(id, OUTCOME_QUESTIONS);
    }

    private Future<CommitOutcome> outcomeOf(String id, int questions) {
        // Nothing comes back for an id that is too old; one from the future is an error.
        var status = Sql.of("select pg_xact_status(({id}::text)::xid8)")
                .bind("id", id)
                .as(SqlType.STRING);
        return oneOrEmpty(status).compose(answer -> switch (answer.orElse("")) {
            case "committed" -> Future.succeededFuture(CommitOutcome.COMMITTED);
            case "aborted" -> Future.succeededFuture(CommitOutcome.ROLLED_BACK);
            case "in progress" ->
                questions == 1
                        ? Future.succeededFuture(CommitOutcome.UNKNOWN)
                        : Promise.<Void>promise()
                                .future()
                                .timeout(OUTCOME_PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                                .transform(paused -> outcomeOf(id, questions - 1));
            default -> Future.succeededFuture(CommitOutcome.UNKNOWN);
        });
    }

    /** Asks whether the database answers, within two seconds; see {@link #ping(Duration)}. */
    public Future<Void> ping() {
        return ping(PING_DEADLINE);
    }

    /**
     * Asks whether the database answers, for a health check: {@code select 1}, once, on a connection of the pool.
     *
     * <pre>{@code
     * db.ping(Duration.ofMillis(500))
     *         .onSuccess(answered -> response.setStatusCode(200).end())
     *         .onFailure(silence -> response.setStatusCode(503).end());
     * }</pre>
     *
     * <p>One round trip, besides those of a connection that has to be opened. Fails with
     * {@link ConnectionException.PingTimeout} when the time is up, whether no connection was free or the server said nothing,
     * whose connection is closed then; and as every verb does where the server cannot be reached or refuses the user.
     *
     * @param deadline how long to wait in all; one ms or more
     */
    public Future<Void> ping(Duration deadline) {
        return ping(Cancellation.NEVER, deadline);
    }

    /** As {@link #ping(Duration)}, for a call that may be cancelled. */
    public Future<Void> ping(Cancellation call, Duration deadline) {
        long millis = deadline.toMillis();
        if (millis < 1) {
            return Future.failedFuture(new InvalidQueryException(
                    "option", "The deadline of a ping is not positive.", "Give it a value of one ms or more."));
        }
        var patience = new Cancellation();
        call.onCancel(patience::cancel);
        var question = cancelledBy(patience);
        return asked(question)
                // A connection may have ended unseen, which is no silence of the database.
                .recover(failure ->
                        failure instanceof ConnectionException.Lost ? asked(question) : Future.failedFuture(failure))
                .timeout(millis, TimeUnit.MILLISECONDS)
                .recover(failure -> {
                    if (failure instanceof TimeoutException) {
                        patience.cancel();
                        return Future.failedFuture(new ConnectionException.PingTimeout(millis));
                    }
                    return Future.failedFuture(failure);
                })
                .mapEmpty();
    }

    private static Future<Long> asked(Operations question) {
        return question.run(texts -> Plan.of(Request.plain("select 1"), Reply::affected));
    }

    /** The driver's pool, for what Jino does not do. Connections of it are not known here, nor cleaned. */
    public Pool unwrap() {
        return runner.connections().pool();
    }

    /** How many connections are in use at this moment. */
    public int leasedConnections() {
        return runner.connections().leased();
    }

    /**
     * Closes the connections, and the Vert.x that {@code connect} made. Verbs that are called later fail with
     * {@link ConnectionException.Closed}.
     */
    public Future<Void> close() {
        // Not one chain: its end would have to run on an event loop that is closed by then.
        Promise<Void> closed = Promise.promise();
        runner.connections().close().onComplete(pool -> afterClose.get().onComplete(end -> closed.complete()));
        return closed.future();
    }
}
