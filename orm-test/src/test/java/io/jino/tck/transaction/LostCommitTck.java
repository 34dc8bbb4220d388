package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.CommitOutcome;
import io.jino.ConnectionOptions;
import io.jino.Db;
import io.jino.DbOptions;
import io.jino.RetryPolicy;
import io.jino.TransactionOptions;
import io.jino.error.CommitOutcomeUnknownException;
import io.jino.error.ConnectionException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Fault;
import io.jino.test.fault.FaultProxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A COMMIT without an answer, and servers that say nothing any more. */
abstract class LostCommitTck {
    private static void through(TestDatabase database, BiConsumer<Db, FaultProxy> test) {
        try (var proxy = FaultProxy.to(database)) {
            var db = Db.connect(proxy.uri(), DbOptions.defaults().maxConnections(1));
            try {
                test.accept(db, proxy);
            } finally {
                await(db.close());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LOSE_REPLY", "RESET", "CUT_REPLY"})
    void is_neither_called_committed_nor_rolled_back_nor_repeated(Fault fault, Db direct, TestDatabase database) {
        var attempts = new AtomicInteger();
        var hooks = new AtomicInteger();
        var options = TransactionOptions.defaults().retry(RetryPolicy.attempts(5));
        through(database, (db, proxy) -> {
            proxy.onceCommit(fault);

            assertThatThrownBy(() -> await(db.transaction(options, tx -> {
                        attempts.incrementAndGet();
                        tx.afterCommit(hooks::incrementAndGet);
                        return tx.insert(AUTHOR, Author.named("a"));
                    })))
                    .isInstanceOfSatisfying(CommitOutcomeUnknownException.class, unknown -> {
                        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
                        assertThat(unknown.retry()).isEqualTo(Retry.NEVER);
                        assertThat(await(direct.outcomeOf(unknown))).isEqualTo(CommitOutcome.UNKNOWN);
                    })
                    .hasMessageContaining("[jino:commit-outcome-unknown]");

            assertThat(attempts).hasValue(1);
            assertThat(hooks).hasValue(0);
            long there = fault == Fault.RESET ? 0 : 1;
            assertThat(await(db.count(AUTHOR.find()))).isEqualTo(there);
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LOSE_REPLY", "RESET"})
    void can_be_looked_up_on_postgresql(Fault fault, Db direct, Dialect dialect, TestDatabase database) {
        assumeTrue(dialect.equals(Dialect.postgres()), "the others do not tell");
        through(database, (db, proxy) -> {
            proxy.onceCommit(fault);
            var failure = catchThrowable(() -> await(db.transaction(
                    TransactionOptions.defaults().resolvable(), tx -> tx.insert(AUTHOR, Author.named("a")))));

            assertThat(failure).isInstanceOf(CommitOutcomeUnknownException.class);
            assertThat(await(direct.outcomeOf((CommitOutcomeUnknownException) failure)))
                    .isEqualTo(fault == Fault.RESET ? CommitOutcome.ROLLED_BACK : CommitOutcome.COMMITTED);
        });
    }

    @Test
    void a_server_that_freezes_holds_no_place_of_the_pool(TestDatabase database) {
        through(database, (db, proxy) -> {
            assertThat(await(db.count(AUTHOR.find()))).isZero();
            proxy.freeze();
            var impatient = db.with(ConnectionOptions.defaults().statementTimeout(Duration.ofMillis(200)));
            long start = System.nanoTime();

            assertThatThrownBy(() -> await(impatient.count(AUTHOR.find())))
                    .isInstanceOf(ConnectionException.StatementTimeout.class);
            while (db.leasedConnections() > 0) {
                assertThat(System.nanoTime() - start)
                        .isLessThan(Duration.ofSeconds(10).toNanos());
                Thread.onSpinWait();
            }

            proxy.thaw();
            assertThat(await(db.count(AUTHOR.find()))).isZero();
        });
    }

    @Test
    void a_server_that_freezes_in_a_transaction_is_not_waited_for(TestDatabase database) {
        through(database, (db, proxy) -> {
            var options = TransactionOptions.defaults().timeout(Duration.ofMillis(500));
            long start = System.nanoTime();
            assertThatThrownBy(() -> await(db.transaction(
                            options,
                            tx -> tx.insert(AUTHOR, Author.named("a")).compose(a -> {
                                proxy.freeze();
                                return tx.insert(AUTHOR, Author.named("b"));
                            }))))
                    .isInstanceOf(io.jino.error.TransactionException.Timeout.class);
            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(10).toNanos());

            proxy.thaw();
            assertThat(await(db.count(AUTHOR.find()))).isZero();
        });
    }
}
