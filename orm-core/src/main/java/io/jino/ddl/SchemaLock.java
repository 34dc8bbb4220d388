package io.jino.ddl;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lets one session at a time change the tables of a database.
 *
 * <p>On PostgreSQL everything is one transaction, which holds the lock. MySQL and MariaDB commit each statement about a table, so
 * there the connection holds it, and loses it with its end; it is given to nobody else afterwards.
 */
public final class SchemaLock {
    /** "jino" in ASCII. */
    private static final String POSTGRES = "select pg_advisory_xact_lock(1785294447)";

    /**
     * The wait ends with the time limit of the statement. The name is one of the server, not of the database, and has at most 64
     * characters; MySQL 9 has no SHA-1 any more.
     */
    private static final String TAKE = "select get_lock(concat('jino:', sha2(database(), 224)), 86400)";

    private static final String GIVE_BACK = "do release_lock(concat('jino:', sha2(database(), 224)))";

    private final boolean isPostgres;

    private static final String POSTGRES_SESSION = "select pg_advisory_lock(1785294447)";

    private static final String POSTGRES_GIVE_BACK = "select pg_advisory_unlock(1785294447)";

    /** The lock on a dialect. */
    public SchemaLock(Dialect dialect) {
        this.isPostgres = dialect.equals(Dialect.postgres());
    }

    /** Takes the lock, and goes on with a plan that ends with {@link #end}. */
    public <R> Plan<R> begin(Supplier<Plan<R>> plan) {
        var taking = new Plan.Send<Void, R>(
                Request.of(new Statement(isPostgres ? POSTGRES : TAKE, List.of(), List.of())), reply -> plan.get());
        return isPostgres ? new Plan.Atomic<>(taking) : taking;
    }

    /** Gives the lock back, and ends with a result. */
    public <R> Plan<R> end(R result) {
        return isPostgres
                ? new Plan.Done<>(result)
                : new Plan.Send<>(Request.plain(GIVE_BACK), reply -> new Plan.Done<>(result));
    }

    /** Takes the lock for a connection, for longer than a transaction. The connection is given to nobody else afterwards. */
    @SuppressWarnings("NullAway") // the one value of Void
    public Plan<Void> take() {
        return Plan.of(
                Request.of(new Statement(isPostgres ? POSTGRES_SESSION : TAKE, List.of(), List.of())), reply -> null);
    }

    /** Gives back what {@link #take} has taken. */
    @SuppressWarnings("NullAway") // the one value of Void
    public Plan<Void> giveBack() {
        return Plan.of(Request.plain(isPostgres ? POSTGRES_GIVE_BACK : GIVE_BACK), reply -> null);
    }
}
