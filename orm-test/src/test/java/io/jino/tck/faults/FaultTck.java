package io.jino.tck.faults;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.JinoException;
import io.jino.raw.Sql;
import io.jino.tck.model.AuthorTable;
import io.jino.test.Database;
import io.jino.test.TestDatabase;
import io.jino.test.fault.FaultProxy;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every test of a fault has in common: a Db behind a proxy, and what has to hold afterwards, whatever has happened. No
 * signal comes late or twice, every slot of the pool works, and nothing is open; that no transaction is, the test
 * extension sees to.
 */
abstract class FaultTck {
    static final int SLOTS = 3;
    static final Duration SOON = Duration.ofSeconds(10);

    final TestDatabase database;
    final FaultProxy proxy;

    /** Goes to the database without the proxy. */
    final Db direct;

    private Db opened;

    FaultTck(TestDatabase database, Db direct) {
        this.database = database;
        this.direct = direct;
        this.proxy = FaultProxy.to(database);
        this.opened = Db.connect(proxy.uri(), options());
    }

    DbOptions options() {
        return DbOptions.defaults()
                .maxConnections(SLOTS)
                .acquireTimeout(Duration.ofSeconds(5))
                .statementTimeout(Duration.ofSeconds(5));
    }

    /** The Db behind the proxy. */
    final Db db() {
        return opened;
    }

    /** Another Db behind the proxy instead of the usual one. */
    final Db reopened(DbOptions options) {
        await(opened.close());
        opened = Db.connect(proxy.uri(), options);
        return opened;
    }

    @BeforeEach
    final void have_one_row() {
        database.execute("insert into author (name) values ('first')");
    }

    @AfterEach
    final void leave_every_slot_working_and_nothing_open() {
        proxy.forget();
        proxy.accept();
        proxy.thaw();
        eventually("no connection is out", () -> opened.leasedConnections() == 0);
        var slots = Stream.generate(() -> opened.one(Sql.of(shortSleep()).as(SqlType.LONG)))
                .limit(SLOTS)
                .toList();
        slots.forEach(slot -> assertThat(await(slot, SOON)).isNotNull());
        proxy.close();
        await(opened.close(), SOON);
    }

    /** The failure of a verb that ends in time, as Jino tells it. */
    static <X extends JinoException> X failure(Class<X> type, Future<?> verb) {
        return Objects.requireNonNull(catchThrowableOfType(type, () -> await(verb, SOON)), "nothing failed");
    }

    /** Waits for what others do. */
    static void eventually(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("not in time: %s", what).isLessThan(SOON.toNanos());
            try {
                Thread.sleep(5);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    final long rows() {
        return await(direct.count(AuthorTable.AUTHOR.find()));
    }

    final boolean isMariaDb() {
        return !isPostgres()
                && await(direct.one(Sql.of("select version()").as(SqlType.STRING)))
                        .contains("MariaDB");
    }

    final boolean isPostgres() {
        return database.kind() == Database.POSTGRES;
    }

    private String shortSleep() {
        return isPostgres() ? "select 1::int8 from (select pg_sleep(0.02)) nap" : "select sleep(0.02)";
    }

    final String longSleep() {
        return isPostgres() ? "select 1::int8 from (select pg_sleep(20)) nap" : "select sleep(20)";
    }

    /** Ends the sessions of this database that run a statement like this one, as an administrator would. */
    final void killThoseThat(String sql) {
        eventually("a session runs " + sql, () -> !sessionsThat(sql).isEmpty());
        sessionsThat(sql).forEach(this::kill);
    }

    final void kill(long session) {
        database.execute(isPostgres() ? "select pg_terminate_backend(" + session + ")" : "kill " + session);
    }

    final java.util.List<Long> sessionsThat(String sql) {
        String sessions = isPostgres()
                ? "select pid::int8 from pg_stat_activity where datname = current_database() and state = 'active'"
                        + " and query like {text}"
                : "select id from information_schema.processlist where db = database() and info like {text}";
        return await(direct.all(
                Sql.of(sessions + " and " + (isPostgres() ? "pid <> pg_backend_pid()" : "id <> connection_id()"))
                        .bind("text", sql + "%")
                        .as(SqlType.LONG)));
    }
}
