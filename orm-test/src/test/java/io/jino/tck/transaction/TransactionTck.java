package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.Isolation;
import io.jino.TransactionOptions;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DatabaseException;
import io.jino.error.TransactionException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.Absent;
import io.jino.tck.model.Author;
import io.jino.tck.model.City;
import io.jino.tck.transaction.Ops.Tx;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a transaction is, from its first statement to its end. */
abstract class TransactionTck {
    static final Author A = Author.named("a");
    static final Author B = Author.named("b");

    private final Function<Db, Ops.Database> surface;

    TransactionTck(Function<Db, Ops.Database> surface) {
        this.surface = surface;
    }

    private Ops.Database on(Db db) {
        return surface.apply(db);
    }

    private static boolean isPostgres(Dialect dialect) {
        return dialect.equals(Dialect.postgres());
    }

    private static String begin(Dialect dialect) {
        return isPostgres(dialect) ? "BEGIN" : "START TRANSACTION";
    }

    private static List<String> names(Db db) {
        return await(db.all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.asc())));
    }

    @Test
    void commits_what_its_function_did_and_gives_its_result(Db db, Dialect dialect, Statements statements) {
        var saved = await(on(db).transaction(tx -> tx.insert(AUTHOR, A).compose(a -> tx.insert(AUTHOR, B))));

        assertThat(saved.name()).isEqualTo("b");
        assertThat(statements.texts()).hasSize(4).startsWith(begin(dialect)).endsWith("COMMIT");
        assertThat(names(db)).containsExactly("a", "b");
    }

    @Test
    void that_uses_no_verb_sends_nothing(Db db, Statements statements) {
        String given = await(on(db).transaction(tx -> Future.succeededFuture("nothing")));
        assertThat(given).isEqualTo("nothing");
        assertThatThrownBy(() -> await(on(db).transaction(tx -> Future.failedFuture(new IllegalStateException("no")))))
                .hasMessage("no");
        statements.containsExactly();
    }

    @Test
    void rolls_back_and_fails_with_what_its_function_fails_with(Db db, Statements statements) {
        var failure = new IllegalStateException("changed my mind");

        assertThatThrownBy(() -> await(
                        on(db).transaction(tx -> tx.insert(AUTHOR, A).compose(a -> Future.failedFuture(failure)))))
                .isSameAs(failure);

        assertThat(statements.last().text()).isEqualTo("ROLLBACK");
        assertThat(names(db)).isEmpty();
    }

    @Test
    void rolls_back_when_its_function_throws_or_gives_no_future(Db db) {
        var failure = new IllegalStateException("thrown");
        assertThatThrownBy(() -> await(on(db).transaction(tx -> {
                    var insert = tx.insert(AUTHOR, A);
                    assertThat(insert).isNotNull();
                    throw failure;
                })))
                .isSameAs(failure);

        assertThatThrownBy(() -> await(on(db).transaction(tx -> {
                    var insert = tx.insert(AUTHOR, A);
                    assertThat(insert).isNotNull();
                    return Absent.<Future<Author>>value();
                })))
                .isInstanceOf(TransactionException.NoFuture.class)
                .hasMessageContaining("[jino:no-future]");
        assertThat(names(db)).isEmpty();
    }

    @Test
    void that_is_to_be_rolled_back_gives_its_result_all_the_same(Db db, Statements statements) {
        var saved = await(on(db).transaction(tx -> {
            tx.rollbackOnly();
            return tx.insert(AUTHOR, A);
        }));

        assertThat(saved.name()).isEqualTo("a");
        assertThat(statements.last().text()).isEqualTo("ROLLBACK");
        assertThat(names(db)).isEmpty();
    }

    // A catch-all around it cannot make a commit of it, nor an exception get lost in one.
    @Test
    void that_is_to_be_rolled_back_from_deep_inside_skips_nothing_and_is(Db db) {
        var skipped = new ArrayList<String>();

        var result = await(on(db).transaction(tx -> tx.transaction(inner -> inner.transaction(innermost -> {
                    innermost.rollbackOnly();
                    return innermost.insert(AUTHOR, A).map("early");
                }))
                .recover(any -> {
                    skipped.add("recovered");
                    return Future.succeededFuture("late");
                })));

        assertThat(result).isEqualTo("early");
        assertThat(skipped).isEmpty();
        assertThat(names(db)).isEmpty();
    }

    @Test
    void fails_when_a_failed_statement_was_swallowed_on_postgresql(Db db, Dialect dialect, Statements statements) {
        var outcome = on(db).transaction(tx -> tx.insert(AUTHOR, A)
                .compose(a -> tx.execute(Sql.of("update author set nothing = 1")))
                .otherwise(0L)
                .compose(swallowed -> tx.insert(AUTHOR, B))
                .otherwise(A));

        if (isPostgres(dialect)) {
            assertThatThrownBy(() -> await(outcome))
                    .isInstanceOf(TransactionException.Failed.class)
                    .hasMessageContaining("[jino:transaction-failed]")
                    .hasCauseInstanceOf(DatabaseException.class);
            // Neither the second insert nor a COMMIT.
            assertThat(statements.texts()).hasSize(4).endsWith("ROLLBACK");
            assertThat(names(db)).isEmpty();
        } else {
            assertThat(await(outcome).name()).isEqualTo("b");
            assertThat(names(db)).containsExactly("a", "b");
        }
    }

    @Test
    void fails_with_what_the_commit_fails_with(Db db, Dialect dialect, io.jino.test.TestDatabase database) {
        org.junit.jupiter.api.Assumptions.assumeTrue(isPostgres(dialect), "others check at once");
        database.execute("create table late (id int primary key deferrable initially deferred)");
        try {
            assertThatThrownBy(() -> await(on(db).transaction(tx -> tx.execute(Sql.of("insert into late values (1)"))
                            .compose(one -> tx.execute(Sql.of("insert into late values (1)"))))))
                    .isInstanceOf(ConstraintViolationException.Unique.class);
            assertThat(await(db.one(Sql.of("select count(*) from late").as(SqlType.LONG))))
                    .isZero();
        } finally {
            database.execute("drop table late");
        }
    }

    @Test
    void that_has_ended_takes_no_more_verbs(Db db, Statements statements) {
        var kept = new Kept<Tx>();
        await(on(db).transaction(tx -> {
            kept.set(tx);
            return tx.insert(AUTHOR, A);
        }));
        statements.clear();

        assertThatThrownBy(() -> await(kept.get().insert(AUTHOR, B)))
                .isInstanceOf(TransactionException.Ended.class)
                .hasMessageContaining("[jino:handle-ended]");
        assertThatThrownBy(() -> await(kept.get().savepoint(sp -> Future.succeededFuture())))
                .isInstanceOf(TransactionException.Ended.class);
        assertThatThrownBy(() -> kept.get().rollbackOnly()).isInstanceOf(TransactionException.Ended.class);
        assertThatThrownBy(() -> kept.get().afterCommit(() -> {})).isInstanceOf(TransactionException.Ended.class);
        statements.containsExactly();
    }

    @Test
    void waits_for_verbs_that_nobody_waits_for(Db db) {
        await(on(db).transaction(tx -> {
            var inserts = IntStream.range(0, 5)
                    .mapToObj(i -> tx.insert(AUTHOR, Author.named("" + i)))
                    .toList();
            assertThat(inserts).hasSize(5);
            return Future.succeededFuture();
        }));
        assertThat(names(db)).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void takes_verbs_that_do_not_wait_for_one_another(Db db, Statements statements) {
        var saved = await(on(db).transaction(tx -> Future.all(IntStream.range(0, 20)
                .mapToObj(i -> tx.insert(AUTHOR, Author.named("" + i)))
                .toList())));

        assertThat(saved.<Author>list()).extracting(Author::name).startsWith("0", "1", "2");
        statements.hasCount(22);
        assertThat(names(db)).hasSize(20);
    }

    @Test
    void sends_commands_and_queries_together(
            Db db, io.jino.mutiny.MutinyDb mutiny, Dialect dialect, Statements statements) {
        await(db.insertAll(AUTHOR, List.of(A, B)));
        statements.clear();
        var rename = AUTHOR.update().set(AUTHOR.bio.to("!")).where(AUTHOR.name.eq("a"));
        var delete = AUTHOR.delete().where(AUTHOR.name.eq("b"));

        assertThat(await(db.executeAll(rename, delete))).containsExactly(1L, 1L);
        statements.hasCount(4);
        assertThat(mutiny.transaction(tx -> tx.executeAll(rename, delete))
                        .await()
                        .indefinitely())
                .containsExactly(1L, 0L);
        statements.hasCount(10);
        assertThat(await(db.executeAll())).isEmpty();
        String both = await(
                db.all(AUTHOR.find(AUTHOR.name), AUTHOR.find(AUTHOR.bio), (names, bios) -> names + " and " + bios));
        assertThat(both).isEqualTo("[a] and [!]");

        assertThatThrownBy(() -> await(db.executeAll(
                        delete,
                        AUTHOR.update().set(AUTHOR.name.to("x".repeat(500))).all())))
                .isInstanceOf(DatabaseException.class);
        assertThat(statements.last().text()).isEqualTo("ROLLBACK");
        assertThat(names(db)).containsExactly("a");
    }

    // Scenario 62.
    @Test
    void does_not_know_of_others_at_the_same_time(Db db) {
        await(Future.all(IntStream.range(0, 5)
                .mapToObj(i -> on(db).transaction(tx -> tx.insert(AUTHOR, Author.named("" + i))
                        .compose(saved -> tx.count(AUTHOR.find().where(AUTHOR.name.eq("" + i))))))
                .toList()));
        assertThat(names(db)).hasSize(5);
    }

    @Test
    void that_joins_another_sends_nothing_of_its_own(Db db, Dialect dialect, Statements statements) {
        await(on(db).transaction(tx ->
                tx.insert(AUTHOR, A).compose(a -> tx.transaction(inner -> inner.insert(AUTHOR, B)))));

        assertThat(statements.texts()).hasSize(4).startsWith(begin(dialect)).endsWith("COMMIT");
        assertThat(names(db)).containsExactly("a", "b");
    }

    @Test
    void that_joins_another_and_fails_fails_the_other_too_even_if_that_is_handled(Db db, Statements statements) {
        var failure = new IllegalStateException("inner");

        assertThatThrownBy(() -> await(on(db).transaction(tx -> tx.insert(AUTHOR, A)
                        .compose(a -> tx.<Author>transaction(inner -> Future.failedFuture(failure)))
                        .otherwise(A))))
                .isInstanceOf(TransactionException.Failed.class)
                .hasCause(failure);
        assertThat(statements.last().text()).isEqualTo("ROLLBACK");
        assertThat(names(db)).isEmpty();
    }

    @Test
    void that_joins_another_cannot_ask_for_what_that_does_not_have(Db db, Statements statements) {
        var serializable = TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE);
        assertThatThrownBy(() -> await(
                        on(db).transaction(tx -> tx.transaction(serializable, inner -> Future.succeededFuture()))))
                .isInstanceOf(TransactionException.Nested.class)
                .hasMessageContaining("[jino:nested-options]");
        long rows = await(on(db).transaction(
                        serializable, tx -> tx.transaction(serializable, inner -> inner.count(AUTHOR.find()))));
        assertThat(rows).isZero();
        assertThat(statements.texts()).hasSize(3);
    }

    // Scenario 77.
    @Test
    void beside_another_commits_whatever_becomes_of_that(Db db) {
        assertThatThrownBy(() -> await(on(db).transaction(tx -> tx.insert(AUTHOR, A)
                        .compose(a -> on(db).transaction(other -> other.insert(AUTHOR, B)))
                        .compose(b -> Future.failedFuture(new IllegalStateException("outer"))))))
                .hasMessage("outer");
        assertThat(names(db)).containsExactly("b");
    }

    // Scenario 76.
    @Test
    void has_its_options_and_leaves_none_behind(Db db, Dialect dialect, Statements statements) {
        var options =
                TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).readOnly();

        assertThatThrownBy(() -> await(on(db).transaction(options, tx -> tx.insert(AUTHOR, A))))
                .isInstanceOf(DatabaseException.class);
        assertThat(statements.texts().get(0))
                .isEqualTo(
                        isPostgres(dialect)
                                ? "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY"
                                : "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; START TRANSACTION READ ONLY");
        await(on(db).transaction(tx -> tx.insert(AUTHOR, A)));
        if (isPostgres(dialect)) {
            var level = Sql.of(
                            "select current_setting('transaction_isolation') || current_setting('transaction_read_only')")
                    .as(SqlType.STRING);
            String inside = await(on(db).transaction(options, tx -> tx.one(level)));
            String after = await(on(db).transaction(tx -> tx.one(level)));
            String deferrable = await(on(db).transaction(options.deferrable(), tx -> tx.one(level)));
            assertThat(List.of(inside, after, deferrable))
                    .containsExactly("serializableon", "read committedoff", "serializableon");
        } else {
            assertThatThrownBy(() -> await(on(db).transaction(options.deferrable(), tx -> tx.insert(AUTHOR, A))))
                    .isInstanceOf(UnsupportedFeatureException.class);
        }
    }

    @Test
    void refuses_what_only_jino_may_send(Db db, Dialect dialect, Statements statements) {
        for (var text : List.of(
                "commit",
                " /* x */ ROLLBACK",
                "begin",
                "start transaction",
                "savepoint a",
                "set transaction isolation level serializable",
                "set autocommit = 0",
                "-- x\nabort",
                "release a")) {
            assertThatThrownBy(() -> await(on(db).execute(Sql.of(text))))
                    .as(text)
                    .isInstanceOf(TransactionException.Refused.class)
                    .hasMessageContaining("[jino:transaction-control]");
            assertThatThrownBy(() -> await(on(db).transaction(tx -> tx.execute(Sql.of(text)))))
                    .as(text)
                    .isInstanceOf(TransactionException.Refused.class);
        }
        assertThat(statements.texts()).allMatch(sent -> sent.equals(begin(dialect)) || sent.equals("ROLLBACK"));
    }

    @Test
    void refuses_what_would_commit_it_without_a_word_on_mysql(Db db, Dialect dialect) {
        var create = Sql.of("create table implicit_commit (id int)");
        var drop = Sql.of("drop table implicit_commit");
        if (isPostgres(dialect)) {
            await(on(db).transaction(tx -> tx.execute(create).compose(made -> tx.execute(drop))));
            return;
        }
        assertThatThrownBy(() ->
                        await(on(db).transaction(tx -> tx.insert(AUTHOR, A).compose(a -> tx.execute(create)))))
                .isInstanceOf(TransactionException.Refused.class);
        assertThat(names(db)).isEmpty();
    }

    @Test
    void runs_hooks_after_a_commit_and_only_then(Db db, Statements statements) {
        var log = Collections.synchronizedList(new ArrayList<String>());

        await(on(db).transaction(tx -> {
                    tx.afterCommit(
                            () -> log.add("first after " + statements.last().text()));
                    return tx.insert(AUTHOR, A)
                            .compose(a -> tx.transaction(inner -> {
                                inner.afterCommit(() -> log.add("second"));
                                return inner.insert(AUTHOR, B);
                            }));
                })
                .onSuccess(done -> log.add("result")));
        assertThat(log).containsExactly("first after COMMIT", "second", "result");

        log.clear();
        await(on(db).transaction(tx -> {
            tx.rollbackOnly();
            tx.afterCommit(() -> log.add("never"));
            return tx.insert(AUTHOR, A);
        }));
        assertThatThrownBy(() -> await(on(db).transaction(tx -> {
                    tx.afterCommit(() -> log.add("never"));
                    return Future.failedFuture(new IllegalStateException("no"));
                })))
                .hasMessage("no");
        assertThat(log).isEmpty();
    }

    @Test
    void that_takes_too_long_is_rolled_back(Db db) {
        var never = Promise.<Author>promise().future();
        var options = TransactionOptions.defaults().timeout(Duration.ofMillis(150));
        var kept = new Kept<Tx>();

        assertThatThrownBy(() -> await(on(db).transaction(options, tx -> {
                    kept.set(tx);
                    return tx.insert(AUTHOR, A).compose(a -> never);
                })))
                .isInstanceOf(TransactionException.Timeout.class)
                .hasMessageContaining("150 ms")
                .hasMessageContaining("[jino:transaction-timeout]");

        assertThatThrownBy(() -> await(kept.get().insert(AUTHOR, B))).isInstanceOf(TransactionException.Ended.class);
        assertThat(names(db)).isEmpty();
    }

    @Test
    void keeps_a_verb_of_several_statements_whole(Db db, Dialect dialect) {
        await(db.execute(Sql.of("insert into country (code, name) values ('fr', 'France')")));
        var cities = new ArrayList<>(
                IntStream.range(0, 1500).mapToObj(i -> City.named("city " + i)).toList());
        cities.set(1499, City.named("city 0"));
        var asked = new AtomicInteger();

        var outcome = on(db).transaction(tx -> Future.join(
                        tx.insertAll(CITY, cities).map(0), tx.insert(AUTHOR, A).map(0))
                .transform(end -> {
                    asked.incrementAndGet();
                    return tx.count(AUTHOR.find());
                }));

        assertThat(asked).hasValueLessThanOrEqualTo(1);
        if (isPostgres(dialect)) {
            // One statement there, without a savepoint.
            assertThatThrownBy(() -> await(outcome)).isInstanceOf(TransactionException.Failed.class);
            assertThat(names(db)).isEmpty();
        } else {
            assertThat(await(outcome)).isEqualTo(1);
            assertThat(names(db)).containsExactly("a");
        }
        assertThat(await(db.count(CITY.find()))).isZero();
    }
}
