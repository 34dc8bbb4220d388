package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.DocumentTable.DOCUMENT;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.Isolation;
import io.jino.RetryBudget;
import io.jino.RetryPolicy;
import io.jino.TransactionOptions;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DatabaseException;
import io.jino.error.TransactionException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.tck.model.Document;
import io.jino.tck.transaction.Ops.Tx;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transactions that the database gives up, and what is made of that. */
abstract class RetryTck {
    private static final TransactionOptions MANY = TransactionOptions.defaults()
            .timeout(Duration.ofSeconds(100))
            .retry(RetryPolicy.attempts(1_000).backoff(Duration.ofMillis(2), Duration.ofMillis(60)));

    private final Function<Db, Ops.Database> surface;

    RetryTck(Function<Db, Ops.Database> surface) {
        this.surface = surface;
    }

    private Ops.Database on(Db db) {
        return surface.apply(db);
    }

    private static Future<Long> rename(Ops ops, long id, String name) {
        return ops.execute(AUTHOR.update().set(AUTHOR.name.to(name)).where(AUTHOR.id.eq(id)));
    }

    /** Two transactions that wait for one another; each goes to the second row when both have the first. */
    private Future<Void> deadlock(Db db, TransactionOptions options) {
        var first = Promise.<Long>promise();
        var second = Promise.<Long>promise();
        return Future.join(
                        crossing(db, options, 1, 2, first, second.future()),
                        crossing(db, options, 2, 1, second, first.future()))
                .mapEmpty();
    }

    private Future<Long> crossing(
            Db db, TransactionOptions options, long mine, long yours, Promise<Long> done, Future<Long> other) {
        return on(db).transaction(
                        options,
                        tx -> rename(tx, mine, "of " + mine)
                                .onSuccess(done::tryComplete)
                                .compose(locked -> tx.attempt() == 1 ? other : Future.succeededFuture())
                                .compose(both -> rename(tx, yours, "of " + mine)));
    }

    private static void twoAuthors(Db db) {
        await(db.execute(Sql.of("insert into author (name) values ('a'), ('b')")));
    }

    @Test
    void one_of_two_in_a_deadlock_commits_and_the_other_nothing(Db db, Dialect dialect) {
        twoAuthors(db);

        assertThatThrownBy(() -> await(deadlock(db, TransactionOptions.defaults())))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        victim -> assertThat(
                                        dialect.equals(Dialect.postgres())
                                                ? victim.sqlState()
                                                : "" + victim.vendorCode())
                                .isEqualTo(dialect.equals(Dialect.postgres()) ? "40P01" : "1213"));
        assertThat(await(db.all(AUTHOR.find(AUTHOR.name).distinct()))).hasSize(1);
    }

    @Test
    void both_of_two_in_a_deadlock_commit_when_they_are_repeated(Db db) {
        twoAuthors(db);

        await(deadlock(db, MANY));

        assertThat(await(db.all(AUTHOR.find(AUTHOR.name).distinct()))).hasSize(1);
    }

    // The driver would go on after the deadlock, outside of any transaction, and COMMIT would report success.
    @Test
    void the_victim_of_a_deadlock_can_do_nothing_more(Db db) {
        twoAuthors(db);
        var later = Collections.synchronizedList(new ArrayList<Throwable>());
        var first = Promise.<Long>promise();
        var second = Promise.<Long>promise();

        var both = Future.join(
                swallowing(db, 1, 2, first, second.future(), later),
                swallowing(db, 2, 1, second, first.future(), later));

        assertThatThrownBy(() -> await(both)).isInstanceOf(TransactionException.Failed.class);
        assertThat(later).singleElement().isInstanceOf(TransactionException.Failed.class);
        assertThat(await(db.count(AUTHOR.find().where(AUTHOR.name.startsWith("late")))))
                .isEqualTo(1);
        assertThat(await(db.count(AUTHOR.find()))).isEqualTo(3);
    }

    private Future<Author> swallowing(
            Db db, long mine, long yours, Promise<Long> done, Future<Long> other, java.util.List<Throwable> later) {
        return on(db).transaction(tx -> rename(tx, mine, "of " + mine)
                .onSuccess(done::tryComplete)
                .compose(locked -> other)
                .compose(both -> rename(tx, yours, "of " + mine))
                .otherwise(0L)
                .compose(swallowed -> tx.insert(AUTHOR, Author.named("late " + mine)))
                .onFailure(later::add)
                .otherwise(Author.named("swallowed, too")));
    }

    @Test
    void what_would_fail_again_is_not_repeated(Db db) {
        var attempts = new ArrayList<Integer>();
        assertThatThrownBy(() -> await(on(db).transaction(MANY, tx -> {
                    attempts.add(tx.attempt());
                    return tx.execute(Sql.of("insert into author (id, name) values (1, 'a')"))
                            .compose(one -> tx.execute(Sql.of("insert into author (id, name) values (1, 'a')")));
                })))
                .isInstanceOf(ConstraintViolationException.Unique.class);
        assertThat(attempts).containsExactly(1);
    }

    /** Has the server end the session of a transaction, and notices with its next statement. */
    private static Future<Author> lost(Tx tx, Db db, Dialect dialect) {
        return tx.one(Sessions.id(dialect))
                .compose(id -> Sessions.end(db, dialect, id))
                .compose(ended -> tx.insert(AUTHOR, Author.named("not reached")));
    }

    @Test
    void a_connection_that_is_lost_before_the_commit_is_a_reason_to_repeat(Db db, Dialect dialect) {
        var saved = await(on(db).transaction(MANY, tx -> {
            var insert = tx.insert(AUTHOR, Author.named("attempt " + tx.attempt()));
            return tx.attempt() < 3 ? insert.compose(a -> lost(tx, db, dialect)) : insert;
        }));

        assertThat(saved.name()).isEqualTo("attempt 3");
        assertThat(await(db.all(AUTHOR.find(AUTHOR.name)))).containsExactly("attempt 3");
    }

    @Test
    void without_a_policy_nothing_is_repeated(Db db, Dialect dialect) {
        var attempts = new ArrayList<Integer>();
        assertThatThrownBy(() -> await(on(db).transaction(tx -> {
                    attempts.add(tx.attempt());
                    return tx.insert(AUTHOR, Author.named("a")).compose(a -> lost(tx, db, dialect));
                })))
                .isInstanceOf(io.jino.error.JinoException.class);
        assertThat(attempts).containsExactly(1);
        assertThat(await(db.count(AUTHOR.find()))).isZero();
    }

    @Test
    void a_budget_that_is_spent_allows_no_more(Db db, Dialect dialect) {
        var budget = RetryBudget.percent(1);
        var options = TransactionOptions.defaults()
                .retry(RetryPolicy.attempts(100)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(1))
                        .budget(budget));
        var attempts = new ArrayList<Integer>();
        assertThatThrownBy(() -> await(on(db).transaction(options, tx -> {
                    attempts.add(tx.attempt());
                    return tx.insert(AUTHOR, Author.named("a")).compose(a -> lost(tx, db, dialect));
                })))
                .isInstanceOf(io.jino.error.JinoException.class);
        assertThat(attempts).hasSize(11);
    }

    @Test
    void a_hundred_workers_on_one_row_count_to_a_hundred(Db db) {
        var document = await(db.insert(DOCUMENT, new Document(null, "0", 0)));
        var options = MANY.isolation(Isolation.SERIALIZABLE);

        await(Future.join(IntStream.range(0, 100)
                .mapToObj(worker -> on(db).transaction(
                                options,
                                tx -> tx.one(DOCUMENT.find())
                                        .compose(read -> tx.execute(DOCUMENT.update()
                                                .set(DOCUMENT.title.to("" + (Integer.parseInt(read.title()) + 1)))
                                                .where(DOCUMENT.hasKey(DOCUMENT.keyOf(document)))))))
                .toList()));

        assertThat(await(db.one(DOCUMENT.find(DOCUMENT.title)))).isEqualTo("100");
    }

    // Each worker leaves only if another stays; without serialization all of them would.
    @Test
    void a_hundred_workers_that_look_at_what_others_write_leave_one_row(Db db) {
        await(db.insertAll(
                AUTHOR,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> new Author((long) i, "on duty", null))
                        .toList()));
        var options = MANY.isolation(Isolation.SERIALIZABLE);

        await(Future.join(IntStream.rangeClosed(1, 100)
                .mapToObj(worker -> on(db).transaction(options, tx -> leave(tx, worker)))
                .toList()));

        assertThat(await(db.count(AUTHOR.find().where(AUTHOR.name.eq("on duty")))))
                .isEqualTo(1);
    }

    private static Future<Long> leave(Tx tx, long worker) {
        var onDuty =
                Sql.of("select count(*) from author where name = 'on duty'").as(SqlType.LONG);
        return tx.one(onDuty)
                .compose(present -> present > 1 ? rename(tx, worker, "off duty") : Future.succeededFuture(0L));
    }
}
