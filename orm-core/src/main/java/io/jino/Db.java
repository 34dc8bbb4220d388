package io.jino;

import io.jino.plan.Plan;
import io.jino.pool.DatabaseAddress;
import io.jino.run.PlanRunner;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
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
    private final PlanRunner runner;
    private final Dialect presumed;
    private final Supplier<Future<Void>> afterClose;
    private volatile Renderings renderings;

    private Db(PlanRunner runner, Dialect presumed, Supplier<Future<Void>> afterClose) {
        this.runner = runner;
        this.presumed = presumed;
        this.afterClose = afterClose;
        this.renderings = new Renderings(presumed);
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
        var opened = address.open(vertx, options.pool());
        var runner = new PlanRunner(
                opened.pool(), opened.refusal(), address.dialect(), options.limits(), options.observation());
        return new Db(runner, address.presumed(), afterClose);
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
        var runner = new PlanRunner(pool, () -> null, dialect, options.limits(), options.observation());
        return new Db(runner, dialect, Future::succeededFuture);
    }

    @Override
    <R> Future<R> run(Function<Renderings, Plan<R>> planning) {
        return runner.run(dialect -> planning.apply(renderings(dialect)));
    }

    @Override
    Renderings renderings() {
        var known = runner.dialect();
        return renderings(known == null ? presumed : known);
    }

    private Renderings renderings(Dialect dialect) {
        var kept = renderings;
        if (!kept.dialect().equals(dialect)) {
            // The first connection told another dialect than the address: what was kept is of no use any more.
            kept = new Renderings(dialect);
            renderings = kept;
        }
        return kept;
    }

    /** How many connections are in use at this moment. */
    public int leasedConnections() {
        return runner.leased();
    }

    /**
     * Closes the connections, and the Vert.x that {@code connect} made. Verbs that are called later fail with
     * {@link io.jino.error.ConnectionException.Closed}.
     */
    public Future<Void> close() {
        // Not one chain: its end would have to run on an event loop that is closed by then.
        Promise<Void> closed = Promise.promise();
        runner.close().onComplete(pool -> afterClose.get().onComplete(end -> closed.complete()));
        return closed.future();
    }
}
