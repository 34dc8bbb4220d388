package io.jino.mutiny;

import io.jino.CommitOutcome;
import io.jino.ConnectionOptions;
import io.jino.Db;
import io.jino.Operations;
import io.jino.error.CommitOutcomeUnknownException;
import io.jino.migration.Migration;
import io.jino.migration.Migrations;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A database whose verbs are {@link Uni}s.
 *
 * <pre>{@code
 * MutinyDb db = MutinyDb.of(Db.connect("postgresql://app@localhost/app"));
 * Uni<Author> author = db.insert(AUTHOR, new Author(null, "fantix", null));
 * }</pre>
 */
public final class MutinyDb extends MutinyOperations {
    private final Db db;

    private MutinyDb(Db db) {
        super(new Around(db.unwrap()));
        this.db = db;
    }

    @Override
    Operations operations(Context context) {
        return db;
    }

    /** The same database with these verbs. */
    public static MutinyDb of(Db db) {
        return new MutinyDb(db);
    }

    /** How many connections are in use at this moment. */
    public int leasedConnections() {
        return db.leasedConnections();
    }

    /** The verbs of the transaction or the held connection of this database that is open around a subscription. */
    public AmbientDb ambient() {
        return new AmbientDb(db, around());
    }

    /** The same database with other limits; see {@link Db#with}. */
    public MutinyDb with(ConnectionOptions options) {
        return new MutinyDb(db.with(options));
    }

    /** A reader that asks for the rows of several callers at once; see {@link Db#batching}. */
    public MutinyBatchingReader batching(Duration window) {
        return new MutinyBatchingReader(db.batching(window));
    }

    /**
     * Carries out a function on one connection; see {@link Db#connection}. Each subscription takes a connection, with its first
     * verb; one that is cancelled gives it back.
     *
     * <p>The connection travels with the subscription, so that it can be that of a request without being passed on:
     *
     * <pre>{@code
     * db.connection(c -> service.show(slug))        // the verbs of db.ambient() in the service share a connection
     * }</pre>
     */
    public <R> Uni<R> connection(Function<MutinyConnection, Uni<R>> function) {
        return Unis.of((emitter, call) -> db.connection(
                call,
                c -> Unis.future(
                        function.apply(new MutinyConnection(c, around())), around().with(emitter.context(), c), call)));
    }

    /** Asks whether the database answers, within two seconds; see {@link Db#ping()}. */
    public Uni<Void> ping() {
        return ping(Duration.ofSeconds(2));
    }

    /** Asks whether the database answers; see {@link Db#ping(Duration)}. */
    public Uni<Void> ping(Duration deadline) {
        return Unis.of((emitter, call) -> db.ping(call, deadline));
    }

    /** Carries out migrations; see {@link Db#migrate}. One that has begun goes on when the subscription is cancelled. */
    public Uni<List<Migration>> migrate(Migrations migrations) {
        return Unis.of((emitter, call) -> db.migrate(migrations));
    }

    /** Finds out what became of a transaction whose COMMIT was not answered; see {@link Db#outcomeOf}. */
    public Uni<CommitOutcome> outcomeOf(CommitOutcomeUnknownException unknown) {
        return Unis.of((emitter, call) -> db.outcomeOf(unknown));
    }

    /** The driver's pool; see {@link Db#unwrap}. */
    public Pool unwrap() {
        return db.unwrap();
    }

    /** Closes the connections; see {@link Db#close}. */
    public Uni<Void> close() {
        return Unis.of((emitter, call) -> db.close());
    }
}
