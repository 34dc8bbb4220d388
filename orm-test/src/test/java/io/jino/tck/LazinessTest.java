package io.jino.tck;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.MappingException;
import io.jino.mutiny.MutinyDb;
import io.jino.tck.model.Author;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a Uni is that a Future is not: a verb that has not run yet. */
@JinoTest
@Schema("classpath:/tck-postgres.sql")
class LazinessTest {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Test
    void nothing_is_sent_before_a_subscription(MutinyDb db, Statements statements) {
        var unis = List.<Uni<?>>of(
                db.insert(AUTHOR, Author.named("a")),
                db.insertAll(AUTHOR, List.of(Author.named("a"))),
                db.upsert(AUTHOR, new Author(1L, "a", null)),
                db.update(AUTHOR, new Author(1L, "b", null)),
                db.one(AUTHOR.patch(new Author(1L, "b", null)).set(AUTHOR.name.to("c"))),
                db.all(AUTHOR.find()),
                db.first(AUTHOR.find()),
                db.one(AUTHOR.find()),
                db.oneOrEmpty(AUTHOR.find()),
                db.count(AUTHOR.find()),
                db.exists(AUTHOR.find()),
                db.get(AUTHOR, 1L),
                db.delete(AUTHOR, new Author(1L, "c", null)),
                db.execute(AUTHOR.delete().all()));

        assertThat(db.leasedConnections()).isZero();
        statements.containsExactly();

        unis.forEach(uni -> uni.onFailure().recoverWithNull().await().atMost(DEADLINE));
        statements.hasCount(unis.size());
    }

    @Test
    void each_subscription_sends_once(MutinyDb db, Statements statements) {
        var insert = db.insert(AUTHOR, Author.named("a"));

        assertThat(insert.await().atMost(DEADLINE).id()).isEqualTo(1);
        statements.hasCount(1);
        assertThat(insert.await().atMost(DEADLINE).id()).isEqualTo(2);
        statements.hasCount(2);
        assertThat(db.count(AUTHOR.find()).await().atMost(DEADLINE)).isEqualTo(2);
    }

    @Test
    void an_absent_row_is_a_null_item(MutinyDb db) {
        db.get(AUTHOR, 1L)
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem()
                .assertItem(null);
    }

    @Test
    void a_mistake_fails_the_uni_and_is_not_thrown(MutinyDb db, Statements statements) {
        var update = db.update(AUTHOR, Author.named("without an id"));

        assertThatThrownBy(() -> update.await().atMost(DEADLINE)).isInstanceOf(MappingException.class);
        statements.containsExactly();
    }

    // The lock makes sure that the statements are under way when they are cancelled. There are ten connections.
    @Test
    void a_subscription_that_is_cancelled_waits_for_nothing_and_stops_what_is_under_way(
            MutinyDb db, TestDatabase database) {
        db.insert(AUTHOR, Author.named("a")).await().atMost(DEADLINE);
        database.execute("begin; lock table author");

        var update = db.execute(
                AUTHOR.update().set(AUTHOR.name.to(AUTHOR.name.concat("!"))).all());
        var subscribers =
                Stream.generate(UniAssertSubscriber<Long>::new).limit(15).toList();
        subscribers.forEach(subscriber -> update.subscribe().withSubscriber(subscriber));
        subscribers.forEach(UniAssertSubscriber::cancel);

        // Before the lock is gone.
        var pause = Duration.ofMillis(20);
        Uni.createFrom()
                .item(db::leasedConnections)
                .onItem()
                .delayIt()
                .by(pause)
                .repeat()
                .until(leased -> leased == 0)
                .collect()
                .last()
                .await()
                .atMost(DEADLINE);
        database.execute("commit");

        assertThat(db.one(AUTHOR.find()).await().atMost(DEADLINE).name()).isEqualTo("a");
        subscribers.forEach(UniAssertSubscriber::assertNotTerminated);
    }
}
