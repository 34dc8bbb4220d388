package io.jino;

import io.jino.ddl.SchemaLock;
import io.jino.migration.History;
import io.jino.migration.Migration;
import io.jino.migration.MigrationException;
import io.jino.migration.Migrations;
import io.jino.migration.Pending;
import io.jino.migration.Script;
import io.jino.migration.ScriptStatement;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Carries out migrations on one connection, which holds the lock. On PostgreSQL each is a transaction with its entry in the
 * history; MySQL and MariaDB commit each statement about a table.
 */
final class Migrator {
    /** The statements have limits of their own. */
    private static final TransactionOptions UNLIMITED =
            TransactionOptions.defaults().timeout(Duration.ofDays(365));

    private final DbConnection connection;
    private final Migrations migrations;
    private final Dialect dialect;
    private final boolean isTransactional;
    private final History history;
    private final Map<Migration, List<ScriptStatement>> scripts = new HashMap<>();

    private Migrator(DbConnection connection, Migrations migrations, Dialect dialect) {
        this.connection = connection;
        this.migrations = migrations;
        this.dialect = dialect;
        this.isTransactional = dialect.equals(Dialect.postgres());
        this.history = new History(dialect);
    }

    static Future<List<Migration>> migrate(DbConnection connection, Migrations migrations) {
        return connection
                .run(texts -> new Plan.Done<>(texts.dialect()))
                .compose(dialect -> new Migrator(connection, migrations, dialect).migrate());
    }

    private Future<List<Migration>> migrate() {
        // Taken apart before anything is sent, so that an unclosed quote in the last one leaves the first alone.
        try {
            migrations.list().forEach(migration -> scripts.put(migration, Script.statements(migration, dialect)));
        } catch (MigrationException refused) {
            return Future.failedFuture(refused);
        }
        var lock = new SchemaLock(dialect);
        return connection
                .run(texts -> lock.take())
                .compose(locked -> all().eventually(
                                () -> connection.run(texts -> lock.giveBack()).otherwiseEmpty()));
    }

    private Future<List<Migration>> all() {
        return connection.run(texts -> history.read()).compose(entries -> {
            var pending = Pending.of(migrations, entries);
            Future<Void> done = Future.succeededFuture();
            for (var migration : pending) {
                done = done.compose(before -> one(migration));
            }
            return done.map(pending);
        });
    }

    private Future<Void> one(Migration migration) {
        long start = System.nanoTime();
        return isTransactional
                ? connection.transaction(
                        UNLIMITED,
                        tx -> carriedOut(tx, migration)
                                .compose(all -> tx.run(texts -> history.add(migration, millis(start), true))))
                : carriedOut(connection, migration)
                        .compose(
                                all -> connection.run(texts -> history.add(migration, millis(start), true)),
                                failure -> connection
                                        .run(texts -> history.add(migration, millis(start), false))
                                        .transform(noted -> Future.failedFuture(failure)));
    }

    private Future<Void> carriedOut(Operations operations, Migration migration) {
        var statements = scripts.getOrDefault(migration, List.of());
        Future<Void> done = Future.succeededFuture();
        for (int i = 0; i < statements.size(); i++) {
            int before = i;
            var statement = statements.get(i);
            done = done.compose(last -> sent(operations, statement)
                    .recover(failure -> Future.failedFuture(
                            MigrationException.failed(migration, statement, isTransactional, before, failure))));
        }
        return done;
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private static Future<Void> sent(Operations operations, ScriptStatement statement) {
        return operations.run(texts -> Plan.of(Request.plain(statement.sql()), reply -> null));
    }

    private static int millis(long start) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
