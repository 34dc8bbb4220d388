package io.jino.tck.stream;

import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.StreamOptions;
import io.jino.error.DatabaseException;
import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.error.TransactionException;
import io.jino.mutiny.MutinyDb;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A query that is read row by row. */
abstract class StreamTck {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final StreamOptions BY_TEN = StreamOptions.defaults().fetchSize(10);

    private static void insert(Db db, int authors) {
        await(db.insertAll(
                AUTHOR,
                IntStream.range(0, authors)
                        .mapToObj(i -> Author.named("author " + i))
                        .toList()));
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static <T> Future<List<T>> collected(io.jino.ResultStream<T> stream) {
        Promise<List<T>> all = Promise.promise();
        var rows = Collections.synchronizedList(new ArrayList<T>());
        stream.exceptionHandler(all::fail).endHandler(end -> all.complete(rows)).handler(rows::add);
        return all.future();
    }

    @Test
    void gives_every_row_once_in_its_order(Db db, MutinyDb mutiny, Dialect dialect) {
        var query = Numbers.tenThousand(dialect);
        var all = LongStream.range(0, 10_000).boxed().toList();

        assertThat(await(collected(db.stream(query)))).isEqualTo(all);
        assertThat(mutiny.stream(query).collect().asList().await().atMost(DEADLINE))
                .isEqualTo(all);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void gives_no_rows_of_none_and_all_of_less_than_a_part(Db db, MutinyDb mutiny) {
        assertThat(await(collected(db.stream(AUTHOR.find())))).isEmpty();
        insert(db, 3);
        assertThat(await(collected(db.stream(AUTHOR.find())))).hasSize(3);
        insert(db, 7);
        assertThat(mutiny.stream(AUTHOR.find(), BY_TEN)
                        .collect()
                        .asList()
                        .await()
                        .atMost(DEADLINE))
                .hasSize(10);
    }

    @Test
    void sends_nothing_before_the_first_row_is_asked_for(
            Db db, MutinyDb mutiny, Dialect dialect, Statements statements) {
        var stream = db.stream(AUTHOR.find()).pause();
        stream.handler(row -> {});
        var subscriber = mutiny.stream(AUTHOR.find()).subscribe().withSubscriber(AssertSubscriber.create(0));
        statements.containsExactly();
        await(stream.close());
        subscriber.cancel();

        assertThat(await(collected(db.stream(AUTHOR.find())))).isEmpty();
        assertThat(statements.texts())
                .hasSize(3)
                .startsWith(dialect.equals(Dialect.postgres()) ? "BEGIN READ ONLY" : "START TRANSACTION READ ONLY")
                .endsWith("COMMIT");
    }

    @Test
    void gives_as_many_rows_as_are_asked_for(Db db, MutinyDb mutiny) {
        insert(db, 100);
        var subscriber = mutiny.stream(AUTHOR.find().orderBy(AUTHOR.id.asc()), BY_TEN)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(0));

        subscriber.request(15).awaitItems(15, DEADLINE);
        subscriber.request(1).awaitItems(16, DEADLINE);
        assertThat(subscriber.getItems()).extracting(Author::id).last().isEqualTo(16L);
        subscriber.request(1_000).awaitCompletion(DEADLINE);
        assertThat(subscriber.getItems()).hasSize(100);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void that_is_cancelled_gives_no_more_rows_and_its_connection_back(Db db, MutinyDb mutiny, Dialect dialect) {
        var seen = new AtomicInteger();
        assertThat(mutiny.stream(Numbers.million(dialect))
                        .onItem()
                        .invoke(seen::incrementAndGet)
                        .select()
                        .first(1_500)
                        .collect()
                        .asList()
                        .await()
                        .atMost(DEADLINE))
                .hasSize(1_500);

        eventually(() -> db.leasedConnections() == 0);
        assertThat(seen).hasValue(1_500);
    }

    @Test
    void that_is_closed_in_its_handler_calls_none_any_more(Db db, Dialect dialect) {
        var called = Collections.synchronizedList(new ArrayList<Object>());
        var closed = Promise.<Void>promise();
        var stream = db.stream(Numbers.million(dialect));
        stream.exceptionHandler(called::add)
                .endHandler(end -> called.add("end"))
                .handler(row -> {
                    called.add(row);
                    if (called.size() == 5) {
                        stream.close().onComplete(end -> closed.complete());
                    }
                });

        await(closed.future());
        assertThat(called).hasSize(5);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void whose_handler_throws_ends_with_that(Db db, Dialect dialect) {
        var failure = new IllegalStateException("cannot read");
        var failed = Promise.<Throwable>promise();
        db.stream(Numbers.million(dialect)).exceptionHandler(failed::complete).handler(row -> {
            throw failure;
        });

        assertThat(await(failed.future())).isSameAs(failure);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void of_a_mistake_fails_and_gives_its_connection_back(Db db, MutinyDb mutiny) {
        var mistake = Sql.of("select nothing from author").as(SqlType.LONG);
        assertThatThrownBy(() -> await(collected(db.stream(mistake)))).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(
                        () -> mutiny.stream(mistake).collect().asList().await().atMost(DEADLINE))
                .isInstanceOf(DatabaseException.class);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void of_rows_that_cannot_be_read_fails_and_gives_its_connection_back(Db db, MutinyDb mutiny) {
        insert(db, 30);
        var mistake = Sql.of("select name from author").as(SqlType.LONG);
        assertThatThrownBy(() -> await(collected(db.stream(mistake, BY_TEN)))).isInstanceOf(JinoException.class);
        assertThat(db.leasedConnections()).isZero();
        assertThat(mutiny.count(AUTHOR.find()).await().atMost(DEADLINE)).isEqualTo(30);
    }

    @Test
    void that_nobody_reads_any_more_ends(Db db, MutinyDb mutiny) {
        insert(db, 30);
        var subscriber = mutiny.stream(AUTHOR.find(), BY_TEN.idleTimeout(Duration.ofMillis(100)))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(3));

        eventually(() -> db.leasedConnections() == 0 && subscriber.getItems().size() == 3);
        subscriber.request(10).awaitFailure(DEADLINE);
        assertThat(subscriber.getFailure())
                .isInstanceOf(TransactionException.Idle.class)
                .hasMessageContaining("[jino:stream-idle]");
    }

    @Test
    void sees_what_its_transaction_has_written_and_lets_it_write(Db db) {
        var names = await(db.transaction(tx -> tx.insertAll(
                        AUTHOR, List.of(Author.named("a"), Author.named("b"), Author.named("c")))
                .compose(saved -> collected(tx.stream(
                        AUTHOR.find(AUTHOR.name), StreamOptions.defaults().fetchSize(2))))
                .compose(found -> tx.execute(AUTHOR.delete().all()).map(found))));

        assertThat(names).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(await(db.count(AUTHOR.find()))).isZero();
    }

    @Test
    void lets_other_verbs_of_its_transaction_come_in_between(MutinyDb mutiny, Db db) {
        insert(db, 25);
        var updated = mutiny.transaction(tx -> tx.stream(AUTHOR.find(), BY_TEN)
                        .onItem()
                        .transformToUniAndConcatenate(
                                author -> tx.one(AUTHOR.patch(author).set(AUTHOR.bio.to("of " + author.name()))))
                        .collect()
                        .asList())
                .await()
                .atMost(DEADLINE);

        assertThat(updated)
                .hasSize(25)
                .allSatisfy(author -> assertThat(author.bio()).startsWith("of author"));
        assertThat(await(db.count(AUTHOR.find().where(AUTHOR.bio.isNull())))).isZero();
    }

    @Test
    void on_a_connection_that_is_held_has_a_transaction_there(Db db) {
        insert(db, 25);
        List<Author> all = await(db.connection(c -> collected(c.stream(AUTHOR.find(), BY_TEN))
                .compose(rows -> {
                    assertThat(db.leasedConnections()).isEqualTo(1);
                    return c.count(AUTHOR.find()).map(rows);
                })));
        assertThat(all).hasSize(25);
    }

    @Test
    void many_at_the_same_time_share_the_pool(MutinyDb mutiny, Db db, Dialect dialect) {
        var sums = Multi.createFrom()
                .range(0, 30)
                .onItem()
                .transformToUniAndMerge(i -> mutiny.stream(Numbers.tenThousand(dialect), StreamOptions.defaults())
                        .collect()
                        .with(java.util.stream.Collectors.counting()))
                .collect()
                .asList()
                .await()
                .atMost(DEADLINE);
        assertThat(sums).hasSize(30).containsOnly(10_000L);
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void is_read_on_the_context_of_the_caller(Db db, Dialect dialect) {
        var vertx = Vertx.vertx();
        var elsewhere = new AtomicInteger();
        var done = Promise.<Void>promise();
        try {
            vertx.getOrCreateContext().runOnContext(go -> {
                var caller = Vertx.currentContext();
                db.stream(Numbers.tenThousand(dialect))
                        .exceptionHandler(done::fail)
                        .endHandler(end -> done.complete())
                        .handler(row -> elsewhere.addAndGet(Vertx.currentContext() == caller ? 0 : 1));
            });
            await(done.future());
            assertThat(elsewhere).hasValue(0);
        } finally {
            await(vertx.close());
        }
    }

    @Test
    void by_its_order_takes_a_statement_for_each_part_and_no_transaction(Db db, Statements statements) {
        insert(db, 25);
        statements.clear();

        var rows = await(collected(db.stream(AUTHOR.find().orderBy(AUTHOR.bio.desc()), BY_TEN.byKeyset())));

        assertThat(rows).extracting(Author::name).hasSize(25).doesNotHaveDuplicates();
        assertThat(statements.texts()).hasSize(3).allMatch(text -> text.startsWith("select"));
        assertThatThrownBy(() -> await(collected(db.stream(AUTHOR.find().limit(3), BY_TEN.byKeyset()))))
                .isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> await(collected(db.stream(AUTHOR.find(AUTHOR.name), BY_TEN.byKeyset()))))
                .isInstanceOf(InvalidQueryException.class);
        assertThat(await(collected(db.stream(MEMBERSHIP.find(), BY_TEN.byKeyset()))))
                .isEmpty();
    }
}
