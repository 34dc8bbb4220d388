package io.jino.tck.life;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.mutiny.MutinyDb;
import io.jino.tck.Sent;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public abstract class PoolTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void of_the_user_is_used_and_closed(TestDatabase database, Sent sent) {
        Dbs.withPoolOfOne(database, pool -> {
            var db = Db.on(pool, sent.dialect());
            assertThat(await(db.insert(AUTHOR, Author.named("a"))).id()).isEqualTo(1);
            assertThat(await(db.count(AUTHOR.find()))).isEqualTo(1);
            await(db.close());
            assertThatThrownBy(() -> await(pool.getConnection())).isNotNull();
        });
    }

    @Test
    void that_is_held_by_someone_else_is_waited_for_until_the_deadline(TestDatabase database, Sent sent) {
        Dbs.withPoolOfOne(database, pool -> {
            var db = Db.on(pool, sent.dialect(), DbOptions.defaults().acquireTimeout(SHORT));
            var held = await(pool.getConnection());

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> await(db.count(AUTHOR.find())))
                        .isInstanceOf(ConnectionException.AcquireTimeout.class)
                        .hasMessageContaining("50 ms")
                        .hasMessageContaining("[jino:acquire-timeout]");
            }
            assertThat(db.leasedConnections()).isZero();

            await(held.close());
            assertThat(await(Db.on(pool, sent.dialect()).count(AUTHOR.find()))).isZero();
        });
    }

    // The pool of connect has a deadline of its own, which is the same one.
    @Test
    void of_one_that_waits_for_a_lock_lets_others_wait_until_the_deadline(TestDatabase database) {
        insertAndLock(database);
        var options = DbOptions.defaults().maxConnections(1).acquireTimeout(SHORT);
        Dbs.with(database, options, db -> {
            var slow = db.execute(AUTHOR.update().set(AUTHOR.name.to("b")).all());
            assertThatThrownBy(() -> await(db.count(AUTHOR.find())))
                    .isInstanceOf(ConnectionException.AcquireTimeout.class);

            database.execute("commit");
            assertThat(await(slow)).isEqualTo(1);
            assertThat(await(db.one(AUTHOR.find())).name()).isEqualTo("b");
        });
    }

    @Test
    void with_a_full_queue_refuses_one_more_at_once(TestDatabase database) {
        insertAndLock(database);
        var options = DbOptions.defaults().maxConnections(1).maxWaiting(2);
        Dbs.with(database, options, db -> {
            var update = AUTHOR.update().set(AUTHOR.name.to("b")).all();
            var futures = Stream.generate(() -> db.execute(update)).limit(10).toList();
            database.execute("commit");

            var refused = new ArrayList<Throwable>();
            futures.forEach(future -> {
                try {
                    await(future);
                } catch (ConnectionException.PoolExhausted full) {
                    refused.add(full);
                }
            });
            assertThat(refused)
                    .isNotEmpty()
                    .allSatisfy(full -> assertThat(full).hasMessageContaining("[jino:pool-exhausted]"));
            assertThat(db.leasedConnections()).isZero();
        });
    }

    @Test
    void gets_back_a_connection_whose_statement_ran_out_of_time(TestDatabase database) {
        insertAndLock(database);
        var options = DbOptions.defaults().maxConnections(1).statementTimeout(Duration.ofMillis(100));
        Dbs.with(database, options, db -> {
            assertThatThrownBy(() -> await(db.execute(
                            AUTHOR.update().set(AUTHOR.name.to("s3cret")).all())))
                    .isInstanceOf(ConnectionException.StatementTimeout.class)
                    .hasMessageContaining("100 ms")
                    .hasMessageContaining("update ")
                    .hasMessageContaining("[jino:statement-timeout]")
                    .hasMessageNotContaining("s3cret");

            database.execute("commit");
            assertThat(await(db.count(AUTHOR.find()))).isEqualTo(1);
            assertThat(db.leasedConnections()).isZero();
        });
    }

    @Test
    void is_not_asked_any_more_once_the_db_is_closed(TestDatabase database) {
        var db = Db.connect(database.uri());
        assertThat(await(db.count(AUTHOR.find()))).isZero();
        await(db.close());
        await(db.close());

        assertThatThrownBy(() -> await(db.count(AUTHOR.find())))
                .isInstanceOf(ConnectionException.Closed.class)
                .hasMessageContaining("[jino:db-closed]");
        assertThatThrownBy(() -> await(db.insertAll(AUTHOR, List.of(Author.named("a")))))
                .isInstanceOf(ConnectionException.Closed.class);
        assertThatThrownBy(() -> MutinyDb.of(db).count(AUTHOR.find()).await().indefinitely())
                .isInstanceOf(ConnectionException.Closed.class);
    }

    @Test
    void can_be_closed_before_it_was_used(TestDatabase database) {
        await(Db.connect(database.uri()).close());
        MutinyDb.of(Db.connect(database.uri())).close().await().atMost(Duration.ofSeconds(30));
    }

    @Test
    void gives_results_on_the_context_of_the_caller(TestDatabase database) throws Exception {
        var vertx = Vertx.vertx();
        var result = new CompletableFuture<Boolean>();
        try {
            vertx.getOrCreateContext().runOnContext(go -> {
                var caller = Vertx.currentContext();
                var db = Db.connect(database.uri());
                db.count(AUTHOR.find())
                        .eventually(db::close)
                        .onComplete(count -> result.complete(Vertx.currentContext() == caller));
            });
            assertThat(result.get(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            await(vertx.close());
        }
    }

    // The connection of the test itself holds the lock, until it commits.
    private static void insertAndLock(TestDatabase database) {
        database.execute("insert into author (name) values ('a')");
        database.execute("begin; update author set name = 'locked'");
    }
}
