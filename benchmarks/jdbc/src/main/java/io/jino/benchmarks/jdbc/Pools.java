package io.jino.benchmarks.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.jino.benchmarks.peer.Settings;

/** The pool of those who block. */
public final class Pools {
    private static final long PATIENCE_MILLIS = 60_000;

    private Pools() {}

    /** A pool, with what makes each driver's batches one statement. */
    public static HikariDataSource open(Settings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(
                settings.isPostgres()
                        ? "jdbc:postgresql://" + settings.place() + "?reWriteBatchedInserts=true"
                        : "jdbc:mariadb://" + settings.place() + "?useBulkStmts=true&useServerPrepStmts=true");
        config.setUsername(settings.user());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }
}
