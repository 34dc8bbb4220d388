package io.jino.tck.life;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.TransactionException;
import io.jino.mutiny.MutinyDb;
import io.jino.tck.Sent;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Several users of a pool, and several of one database. */
public abstract class SeveralTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    // Scenario 61.
    @Test
    void may_wait_for_one_connection_and_one_that_gives_up_is_no_harm_to_the_next(TestDatabase database, Sent sent) {
        Dbs.withPoolOfOne(database, pool -> {
            var hasty = Db.on(pool, sent.dialect(), DbOptions.defaults().acquireTimeout(SHORT));
            var patient = Db.on(pool, sent.dialect());
            var held = await(pool.getConnection());
            var first = hasty.count(AUTHOR.find());
            var second = patient.count(AUTHOR.find());

            assertThatThrownBy(() -> await(first)).isInstanceOf(ConnectionException.AcquireTimeout.class);
            assertThat(second.isComplete()).isFalse();
            await(held.close());
            assertThat(await(second)).isZero();
            assertThat(await(hasty.count(AUTHOR.find()))).isZero();
        });
    }

    // Scenario 66.
    @Test
    void do_not_take_part_in_the_transactions_of_one_another(Db db, TestDatabase database) {
        Dbs.with(database, DbOptions.defaults(), other -> {
            assertThatThrownBy(() -> await(db.transaction(tx -> tx.insert(AUTHOR, Author.named("undone"))
                            .compose(undone -> other.insert(AUTHOR, Author.named("done")))
                            .compose(done -> Future.failedFuture(new IllegalStateException("outer"))))))
                    .hasMessage("outer");
            assertThat(await(db.all(AUTHOR.find(AUTHOR.name)))).containsExactly("done");
        });
    }

    // Scenario 66, with a transaction that need not be passed.
    @Test
    void do_not_find_the_transactions_of_one_another_around_them(Db db, TestDatabase database) {
        Dbs.with(database, DbOptions.defaults(), other -> {
            var elsewhere = MutinyDb.of(other).ambient();
            Uni<Author> mistaken = MutinyDb.of(db).transaction(tx -> elsewhere.insert(AUTHOR, Author.named("whose?")));

            assertThatThrownBy(() -> mistaken.await().atMost(Duration.ofSeconds(10)))
                    .isInstanceOf(TransactionException.Absent.class);
            assertThat(await(db.count(AUTHOR.find()))).isZero();
        });
    }
}
