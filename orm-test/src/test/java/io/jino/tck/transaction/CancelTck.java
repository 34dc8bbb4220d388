package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.mutiny.MutinyDb;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That a subscription may be cancelled at any moment. */
abstract class CancelTck {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static boolean isPostgres(Dialect dialect) {
        return dialect.equals(Dialect.postgres());
    }

    private static void eventually(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void while_a_thousand_wait_for_a_connection(Dialect dialect, TestDatabase database) {
        var own = Db.connect(
                database.uri(), DbOptions.defaults().maxConnections(2).maxWaiting(2_000));
        var db = MutinyDb.of(own);
        try {
            var never = Uni.createFrom().<Author>nothing();
            var holding = IntStream.range(0, 2)
                    .mapToObj(i -> db.transaction(tx ->
                                    tx.insert(AUTHOR, Author.named("held")).chain(a -> never))
                            .subscribe()
                            .with(a -> {}))
                    .toList();
            var waiting = IntStream.range(0, 1_000)
                    .mapToObj(i -> db.insert(AUTHOR, Author.named("waiting"))
                            .subscribe()
                            .with(a -> {}))
                    .toList();
            waiting.forEach(each -> each.cancel());
            holding.forEach(each -> each.cancel());

            eventually(() -> own.leasedConnections() == 0);
            await(io.vertx.core.Future.all(IntStream.range(0, 2)
                    .mapToObj(i -> own.transaction(tx -> tx.count(AUTHOR.find())))
                    .toList()));
            assertThat(await(own.count(AUTHOR.find()))).isZero();
        } finally {
            await(own.close());
        }
    }

    @Test
    void while_a_statement_of_a_transaction_is_under_way(Db db, MutinyDb mutiny, Dialect dialect) {
        var sleep = Sql.of(isPostgres(dialect) ? "select pg_sleep(60)" : "select sleep(60)");
        var inside = new CompletableFuture<Author>();
        var subscription = mutiny.transaction(tx -> tx.insert(AUTHOR, Author.named("a"))
                        .invoke(inside::complete)
                        .chain(a -> tx.execute(sleep)))
                .subscribe()
                .with(slept -> {});
        inside.orTimeout(30, TimeUnit.SECONDS).join();

        subscription.cancel();

        eventually(() -> db.leasedConnections() == 0);
        assertThat(await(db.count(AUTHOR.find()))).isZero();
    }

    // A constraint that is checked at the end, and takes its time, makes COMMIT long enough to be cancelled in it.
    @Test
    void while_commit_is_under_way_lets_it_finish(Db db, MutinyDb mutiny, Dialect dialect, TestDatabase database) {
        assumeTrue(isPostgres(dialect), "a slow COMMIT is made with a deferred trigger");
        database.execute("create function slowly() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(0.5); return null; end $$;"
                + " create constraint trigger slow after insert on author deferrable initially deferred"
                + " for each row execute function slowly()");
        try {
            var hooks = new AtomicInteger();
            var subscription = mutiny.transaction(tx -> {
                        tx.afterCommit(hooks::incrementAndGet);
                        return tx.insert(AUTHOR, Author.named("a"));
                    })
                    .subscribe()
                    .with(a -> {});
            var commits = Sql.of("select count(*) from pg_stat_activity where query = 'COMMIT' and state = 'active'")
                    .as(io.jino.type.SqlType.LONG);
            eventually(() -> await(db.one(commits)) == 1);

            subscription.cancel();

            eventually(() -> db.leasedConnections() == 0);
            assertThat(await(db.count(AUTHOR.find()))).isEqualTo(1);
            assertThat(hooks).hasValue(1);
        } finally {
            database.execute("drop trigger slow on author; drop function slowly");
        }
    }

    // The whole is 2,000 transactions: -Djino.test.storm=2000.
    @Test
    void in_a_storm_leaks_nothing_and_harms_nobody(Db db, MutinyDb mutiny, Dialect dialect) {
        int size = Integer.getInteger("jino.test.storm", 200);
        long seed = Long.getLong("jino.test.seed", System.nanoTime());
        var random = new Random(seed);
        var committed = new AtomicInteger();
        var strangers = new ArrayList<Uni<Long>>();
        var pending = new ArrayList<Uni<Author>>();

        for (int i = 0; i < size; i++) {
            var name = "storm " + i;
            int kind = random.nextInt(6);
            long delay = random.nextInt(30);
            var transaction = mutiny.<Author>transaction(tx -> {
                tx.afterCommit(committed::incrementAndGet);
                return tx.insert(AUTHOR, Author.named(name)).chain(a -> switch (kind) {
                    case 0 -> throw new IllegalStateException("thrown");
                    case 1 -> tx.execute(sleep(dialect)).replaceWith(a);
                    case 2 -> Uni.createFrom().failure(new IllegalStateException("failed"));
                    default -> Uni.createFrom().item(a);
                });
            });
            pending.add(transaction
                    .ifNoItem()
                    .after(Duration.ofMillis(1 + delay))
                    .fail()
                    .onFailure()
                    .recoverWithNull());
            strangers.add(mutiny.count(AUTHOR.find()));
        }
        // No more at once than may wait for a connection.
        Uni.join()
                .all(pending)
                .usingConcurrencyOf(500)
                .andCollectFailures()
                .await()
                .atMost(DEADLINE);
        List<Long> counts = Uni.join()
                .all(strangers)
                .usingConcurrencyOf(500)
                .andCollectFailures()
                .await()
                .atMost(DEADLINE);

        assertThat(counts).as("seed %s", seed).hasSize(size);
        eventually(() -> db.leasedConnections() == 0);
        assertThat(await(db.count(AUTHOR.find()))).as("seed %s", seed).isEqualTo(committed.get());
        await(io.vertx.core.Future.all(IntStream.range(0, 10)
                .mapToObj(i -> db.transaction(tx -> tx.count(AUTHOR.find())))
                .toList()));
    }

    private static Sql sleep(Dialect dialect) {
        return Sql.of(isPostgres(dialect) ? "select pg_sleep(0.1)" : "select sleep(0.1)");
    }
}
