package io.jino.pool;

import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.vertx.core.Handler;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a pooler stands before PostgreSQL, with the first connection: it greets with a process id of its own.
 *
 * <p>Behind one that gives each transaction another connection, prepared statements meet those of others, and results go to
 * whoever did not ask for them.
 */
final class PoolerCheck implements Handler<SqlConnection>, Supplier<@Nullable JinoException> {
    private volatile boolean isDirect;
    private volatile @Nullable JinoException refusal;

    @Override
    public void handle(SqlConnection fresh) {
        if (isDirect || !(fresh instanceof PgConnection postgres)) {
            fresh.close();
            return;
        }
        int greeted = postgres.processId();
        fresh.query("select pg_backend_pid()").execute().onComplete(answer -> {
            if (answer.succeeded()) {
                int actual = answer.result().iterator().next().getInteger(0);
                if (actual == greeted) {
                    isDirect = true;
                } else {
                    refusal = new ConnectionException.PoolerFound();
                }
            }
            fresh.close();
        });
    }

    @Override
    public @Nullable JinoException get() {
        return refusal;
    }
}
