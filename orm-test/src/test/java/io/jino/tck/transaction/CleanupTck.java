package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.ConnectionOptions;
import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.TransactionException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the next user of a connection finds it clean, whatever the one before did, and soon. */
abstract class CleanupTck {
    private static void withOneConnection(TestDatabase database, Consumer<Db> test) {
        var db = Db.connect(database.uri(), DbOptions.defaults().maxConnections(1));
        try {
            test.accept(db);
        } finally {
            await(db.close());
        }
    }

    private static boolean isPostgres(Dialect dialect) {
        return dialect.equals(Dialect.postgres());
    }

    private static Sql sleep(Dialect dialect) {
        return Sql.of(isPostgres(dialect) ? "select pg_sleep(60)" : "select sleep(60)");
    }

    private static long sleeping(Db db, Dialect dialect) {
        return await(db.one(Sql.of(
                        isPostgres(dialect)
                                ? "select count(*) from pg_stat_activity where state = 'active' and query like 'select pg_sleep%'"
                                : "select count(*) from information_schema.processlist where info like 'select sleep%'")
                .as(SqlType.LONG)));
    }

    private static void eventually(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_stopped_and_its_place_is_free_again(
            Db db, Dialect dialect, TestDatabase database) {
        withOneConnection(database, own -> {
            var impatient = own.with(ConnectionOptions.defaults().statementTimeout(Duration.ofMillis(100)));

            assertThatThrownBy(() -> await(impatient.execute(sleep(dialect))))
                    .isInstanceOf(ConnectionException.StatementTimeout.class)
                    .hasMessageContaining("100 ms");

            assertThat(await(own.count(AUTHOR.find()))).isZero();
            eventually(() -> sleeping(db, dialect) == 0);
        });
    }

    @Test
    void a_statement_that_takes_too_long_loses_its_transaction(Db db, Dialect dialect) {
        var impatient = db.with(ConnectionOptions.defaults().statementTimeout(Duration.ofMillis(100)));

        assertThatThrownBy(() -> await(impatient.transaction(tx -> tx.insert(AUTHOR, Author.named("a"))
                        .compose(a -> tx.execute(sleep(dialect)))
                        .otherwise(0L)
                        .compose(swallowed -> tx.insert(AUTHOR, Author.named("b"))))))
                .isInstanceOf(TransactionException.Failed.class)
                .hasCauseInstanceOf(ConnectionException.StatementTimeout.class);

        assertThat(await(db.count(AUTHOR.find()))).isZero();
        eventually(() -> sleeping(db, dialect) == 0);
    }

    @Test
    void a_setting_is_not_the_next_users(Dialect dialect, TestDatabase database) {
        var set = Sql.of(
                isPostgres(dialect)
                        ? "set statement_timeout = 12345"
                        : "set @x = 12345, innodb_lock_wait_timeout = 12345");
        var ask = Sql.of(
                        isPostgres(dialect)
                                ? "select current_setting('statement_timeout')"
                                : "select cast(coalesce(@x, @@innodb_lock_wait_timeout) as char)")
                .as(SqlType.STRING);
        withOneConnection(database, db -> {
            String own = await(db.connection(c -> c.execute(set).compose(done -> c.one(ask))));
            assertThat(own).startsWith("12345");

            assertThat(await(db.one(ask))).doesNotStartWith("12345");
        });
    }

    @Test
    void a_lock_of_the_session_goes_with_it(Dialect dialect, TestDatabase database) {
        var lock = Sql.of(isPostgres(dialect) ? "select pg_advisory_lock(42)" : "select get_lock('jino', 0)");
        var isFree = Sql.of(
                        isPostgres(dialect)
                                ? "select pg_try_advisory_lock(42)::int::bigint"
                                : "select is_free_lock('jino')")
                .as(SqlType.LONG);
        withOneConnection(database, db -> {
            await(db.connection(c -> c.execute(lock)));
            eventually(() -> await(db.one(isFree)) == 1);
        });
    }

    @Test
    void a_transaction_that_somebody_began_with_the_driver_is_gone(Dialect dialect, TestDatabase database) {
        withOneConnection(database, db -> {
            await(db.connection(c -> c.unwrap()
                    .compose(driver -> driver.query(isPostgres(dialect) ? "BEGIN" : "START TRANSACTION")
                            .execute()
                            .compose(begun -> driver.query("insert into author (name) values ('open')")
                                    .execute()))));

            assertThat(await(db.count(AUTHOR.find()))).isZero();
        });
    }

    // COMMIT of a transaction in which a statement failed succeeds, says PostgreSQL's driver.
    @Test
    void a_transaction_that_somebody_ended_with_the_driver_is_not_committed(Db db, Dialect dialect) {
        assumeTrue(!dialect.equals(Dialect.mysql()), "MySQL does not tell whether a transaction is open");
        var breaking = isPostgres(dialect) ? "select 1 / 0" : "rollback";

        assertThatThrownBy(() -> await(db.connection(c -> c.unwrap()
                        .compose(driver -> c.transaction(tx -> tx.insert(AUTHOR, Author.named("a"))
                                .compose(a -> driver.query(breaking)
                                        .execute()
                                        .transform(any -> Future.succeededFuture())))))))
                .isInstanceOf(TransactionException.Failed.class);
        assertThat(await(db.count(AUTHOR.find()))).isZero();
    }

    @Test
    void a_session_that_the_server_ends_loses_its_transaction_and_no_more(
            Db db, Dialect dialect, TestDatabase database) {
        assertThatThrownBy(() -> await(db.transaction(tx -> tx.insert(AUTHOR, Author.named("a"))
                        .compose(a -> tx.one(Sessions.id(dialect)))
                        .compose(session -> Sessions.end(db, dialect, session)))))
                .isInstanceOf(TransactionException.Failed.class)
                .hasCauseInstanceOf(ConnectionException.Lost.class);
        assertThat(await(db.count(AUTHOR.find()))).isZero();
    }

    @Test
    void sessions_that_the_server_ends_in_the_pool_are_not_noticed(Dialect dialect, TestDatabase database) {
        var own = Db.connect(database.uri(), DbOptions.defaults().maxConnections(5));
        try {
            await(Future.all(IntStream.range(0, 5)
                    .mapToObj(i -> own.transaction(tx -> tx.count(AUTHOR.find())))
                    .toList()));
            database.execute(
                    isPostgres(dialect)
                            ? "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                                    + " and datname = current_database() and backend_type = 'client backend'"
                                    + " and query not like '%terminate%' and application_name <> 'housekeeping'"
                            : "select 1");
            eventually(() -> {
                try {
                    return await(own.count(AUTHOR.find())) == 0;
                } catch (ConnectionException once) {
                    return false;
                }
            });
            await(Future.all(IntStream.range(0, 5)
                    .mapToObj(i -> own.transaction(tx -> tx.count(AUTHOR.find())))
                    .toList()));
        } finally {
            await(own.close());
        }
    }

    @Test
    void a_function_that_loses_a_race_to_a_deadline_leaves_nothing(Db db) {
        var results = IntStream.range(0, 50)
                .mapToObj(i -> db.transaction(
                        io.jino.TransactionOptions.defaults().timeout(Duration.ofMillis(1 + i % 5)),
                        tx -> tx.insert(AUTHOR, Author.named("" + i))))
                .toList();
        long committed = 0;
        for (var result : results) {
            try {
                await(result);
                committed++;
            } catch (JinoException late) {
                assertThat(late).isInstanceOfAny(TransactionException.class, ConnectionException.class);
            }
        }
        assertThat(await(db.count(AUTHOR.find()))).isEqualTo(committed);
        assertThat(List.of(committed)).isNotEmpty();
    }
}
