package io.jino.run;

import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a pooler stands before PostgreSQL: it greets with a process id of its own.
 *
 * <p>Behind one that gives each transaction another connection, prepared statements meet those of others, and results go to
 * whoever did not ask for them.
 */
final class PoolerCheck {
    /** Asks who answers. */
    static final String ASK = "select pg_backend_pid()";

    private PoolerCheck() {}

    /** Whether the process that greeted is the one that answers. */
    static boolean isDirect(SqlConnection connection, @Nullable String answer) {
        return !(connection instanceof PgConnection postgres)
                || String.valueOf(postgres.processId()).equals(answer);
    }
}
