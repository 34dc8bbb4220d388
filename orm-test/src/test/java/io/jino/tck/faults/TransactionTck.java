package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.CommitOutcome;
import io.jino.Db;
import io.jino.DbOptions;
import io.jino.RetryPolicy;
import io.jino.TransactionOptions;
import io.jino.error.CommitOutcomeUnknownException;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.raw.Sql;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Direction;
import io.jino.test.fault.Fault;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that breaks in a transaction: what is reported is what is in the database. */
abstract class TransactionTck extends FaultTck {
    TransactionTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    private Future<Author> twoInserts(Db db) {
        return db.transaction(tx ->
                tx.insert(AUTHOR, Author.named("second")).compose(second -> tx.insert(AUTHOR, Author.named("third"))));
    }

    // Case 4.
    @ParameterizedTest
    @EnumSource(names = {"RESET", "CUT_REQUEST", "LOSE_REPLY", "CUT_REPLY", "CLOSE"})
    void before_the_commit_leaves_nothing_and_may_be_repeated(Fault fault) {
        var second = new AtomicInteger();
        proxy.once(sql -> sql.startsWith("insert into ") && second.incrementAndGet() == 2, fault);

        var lost = failure(ConnectionException.Lost.class, twoInserts(db()));

        assertThat(lost.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(lost.retry()).isEqualTo(Retry.TRANSACTION);
        assertThat(proxy.statements()).noneMatch("COMMIT"::equals);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void before_the_commit_is_repeated_where_that_was_asked_for() {
        proxy.once(sql -> sql.startsWith("insert into "), Fault.LOSE_REPLY);
        await(
                db().transaction(
                                TransactionOptions.defaults().retry(RetryPolicy.attempts(2)),
                                tx -> tx.insert(AUTHOR, Author.named("second"))),
                SOON);
        assertThat(rows()).isEqualTo(2);
    }

    // Case 5.
    @ParameterizedTest
    @EnumSource(names = {"LOSE_REPLY", "CUT_REPLY"})
    void after_the_commit_arrived_is_reported_as_unknown_and_all_of_it_is_there(Fault fault) {
        assertUnknown(fault);
        assertThat(rows()).isEqualTo(3);
    }

    // Case 6.
    @ParameterizedTest
    @EnumSource(names = {"RESET", "CUT_REQUEST", "CLOSE"})
    void before_the_commit_arrived_is_reported_as_unknown_and_nothing_of_it_is_there(Fault fault) {
        assertUnknown(fault);
        eventually("the server has rolled back", () -> rows() == 1);
    }

    private void assertUnknown(Fault fault) {
        proxy.onceCommit(fault);
        var unknown = failure(CommitOutcomeUnknownException.class, twoInserts(db()));
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.retry()).isEqualTo(Retry.NEVER);
        assertThat(proxy.struck()).isEqualTo(1);
    }

    @Test
    void at_the_commit_is_never_repeated() {
        proxy.onceCommit(Fault.LOSE_REPLY);
        failure(
                CommitOutcomeUnknownException.class,
                db().transaction(
                                TransactionOptions.defaults().retry(RetryPolicy.attempts(5)),
                                tx -> tx.insert(AUTHOR, Author.named("second"))));
        assertThat(rows()).isEqualTo(2);
    }

    // Case 7.
    @ParameterizedTest
    @EnumSource(names = {"RESET", "LOSE_REPLY"})
    void at_the_commit_can_be_resolved_on_postgresql(Fault fault) {
        assumeTrue(isPostgres(), "MySQL does not say what became of a transaction");
        proxy.onceCommit(fault);
        var unknown = failure(
                CommitOutcomeUnknownException.class,
                db().transaction(
                                TransactionOptions.defaults().resolvable(),
                                tx -> tx.insert(AUTHOR, Author.named("second"))));
        boolean isThere = fault == Fault.LOSE_REPLY;

        eventually(
                "it is known",
                () -> await(direct.outcomeOf(unknown), SOON)
                        == (isThere ? CommitOutcome.COMMITTED : CommitOutcome.ROLLED_BACK));
        assertThat(rows()).isEqualTo(isThere ? 2 : 1);
    }

    // Case 9, and a frozen COMMIT.
    @ParameterizedTest
    @EnumSource(names = {"FREEZE", "FREEZE_REPLY"})
    void that_is_a_freeze_ends_with_the_deadline_and_leaves_nothing(Fault fault) {
        var db = reopened(options().statementTimeout(Duration.ofMillis(300)));
        await(db.count(AUTHOR.find()), SOON);
        var second = new AtomicInteger();
        proxy.once(sql -> sql.startsWith("insert into ") && second.incrementAndGet() == 2, fault);

        failure(ConnectionException.StatementTimeout.class, twoInserts(db));

        proxy.reset();
        eventually("the server has rolled back", () -> rows() == 1);
    }

    @Test
    void that_is_a_freeze_at_the_commit_is_reported_as_unknown() {
        var db = reopened(options().statementTimeout(Duration.ofMillis(300)));
        await(db.count(AUTHOR.find()), SOON);
        proxy.onceCommit(Fault.FREEZE_REPLY);
        failure(CommitOutcomeUnknownException.class, twoInserts(db));
        assertThat(rows()).isEqualTo(3);
    }

    // Case 16.
    @Test
    void by_an_administrator_while_nothing_was_under_way_leaves_nothing() {
        Promise<Long> session = Promise.promise();
        Promise<Void> killed = Promise.promise();
        var lost = db().transaction(tx -> tx.insert(AUTHOR, Author.named("second"))
                .compose(second -> tx.one(Sql.of(session()).as(SqlType.LONG)))
                .onSuccess(session::complete)
                .compose(id -> killed.future())
                .compose(gone -> tx.insert(AUTHOR, Author.named("third"))));
        kill(await(session.future(), SOON));
        eventually("the session has ended", () -> proxy.connections() == 0);
        killed.complete();

        assertNothingIsLeft(lost);
    }

    private String session() {
        return isPostgres() ? "select pg_backend_pid()::int8" : "select connection_id()";
    }

    // Case 20.
    @Test
    void by_a_server_that_lost_its_patience_leaves_nothing() {
        assumeTrue(isPostgres(), "MariaDB counts in seconds");
        Promise<Author> inserted = Promise.promise();
        Promise<Void> later = Promise.promise();
        var lost = db().transaction(tx -> tx.execute(Sql.of("set local idle_in_transaction_session_timeout = '50ms'"))
                .compose(set -> tx.insert(AUTHOR, Author.named("second")))
                .onSuccess(inserted::complete)
                .compose(second -> later.future())
                .compose(time -> tx.insert(AUTHOR, Author.named("third"))));
        await(inserted.future(), SOON);
        eventually("the server has ended the session", () -> proxy.connections() == 0);
        later.complete();

        assertNothingIsLeft(lost);
    }

    private void assertNothingIsLeft(Future<?> lost) {
        var failure = failure(JinoException.class, lost);
        assertThat(failure.outcome()).isIn(Outcome.NOT_APPLIED, Outcome.NOT_SENT);
        assertThat(failure.retry()).isNotEqualTo(Retry.NEVER);
        eventually("the server has rolled back", () -> rows() == 1);
    }

    // One direction: the server does what it is told, and nobody hears of it.
    @Test
    void that_is_half_a_freeze_is_reported_as_what_it_is() {
        var db = reopened(DbOptions.defaults().maxConnections(SLOTS).statementTimeout(Duration.ofMillis(300)));
        await(db.count(AUTHOR.find()), SOON);
        proxy.freeze(Direction.TO_CLIENT);
        failure(ConnectionException.class, twoInserts(db));
        proxy.reset();
        proxy.thaw();
        eventually("the server has rolled back", () -> rows() == 1);
    }
}
