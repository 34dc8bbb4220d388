package io.jino.scope;

import io.jino.error.DatabaseException;
import io.jino.observe.CallSites;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.run.Lease;
import io.jino.run.LeasedTransaction;
import io.jino.run.Opening;
import io.jino.sql.Statement;
import io.vertx.core.Future;
import java.util.function.Function;

/**
 * Carries out a plan step by step: on a connection, or in a transaction on one.
 */
abstract sealed class Steps {
    static <R> Future<R> run(Lease lease, Plan<R> plan) {
        return run(new Alone(lease), plan);
    }

    static <R> Future<R> run(LeasedTransaction transaction, Plan<R> plan) {
        return run(new Inside(transaction), plan);
    }

    private static <R> Future<R> run(Steps steps, Plan<R> plan) {
        try {
            return steps.step(plan);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
    }

    abstract boolean pipelines();

    abstract <T> Future<Reply<T>> send(Request<T> request);

    /** All of a plan or nothing. */
    abstract <R> Future<R> atomic(Plan<R> plan);

    /** A plan whose statements see one moment. */
    abstract <R> Future<R> snapshot(Plan<R> plan);

    /** How long an answer is waited for that does not come from the database, in ms. */
    abstract long waitMillis();

    final <R> Future<R> step(Plan<R> plan) {
        if (plan instanceof Plan.Done<R> done) {
            return Future.succeededFuture(done.result());
        }
        if (plan instanceof Plan.Atomic<R> atomic) {
            return atomic(atomic.plan());
        }
        if (plan instanceof Plan.Together<?, R> together) {
            return together(together);
        }
        if (plan instanceof Plan.Snapshot<R> snapshot) {
            return snapshot(snapshot.plan());
        }
        if (plan instanceof Plan.Elsewhere<?, R> elsewhere) {
            return asked(elsewhere);
        }
        if (plan instanceof Plan.Diagnosed<R> diagnosed) {
            return run(this, diagnosed.plan()).recover(failure -> diagnosed(failure, diagnosed.diagnosis()));
        }
        if (plan instanceof Plan.Tried<R> tried) {
            return tried(tried);
        }
        if (plan instanceof Plan.Prepared<R> prepared) {
            return prepared(prepared);
        }
        return sent((Plan.Send<?, R>) plan);
    }

    private <T, R> Future<R> asked(Plan.Elsewhere<T, R> elsewhere) {
        return Elsewhere.answer(elsewhere.question(), waitMillis())
                .compose(answer -> step(elsewhere.then().apply(answer)));
    }

    private <R> Future<R> diagnosed(Throwable failure, Function<Throwable, Plan<Throwable>> diagnosis) {
        Plan<Throwable> plan = diagnosis.apply(failure);
        return (plan instanceof Plan.Done<Throwable> ? step(plan) : undone(plan))
                .transform(found -> Future.failedFuture(found.succeeded() ? found.result() : failure));
    }

    /** Carries out a plan, and undoes it. */
    abstract <R> Future<R> undone(Plan<R> plan);

    /** Has a statement prepared, which fails if the database refuses it; nothing else is changed by that. */
    abstract Future<Void> check(Statement statement);

    private <R> Future<R> prepared(Plan.Prepared<R> prepared) {
        return check(prepared.statement())
                .transform(end -> end.succeeded()
                        ? step(prepared.then().apply(null))
                        : end.cause() instanceof DatabaseException refusal
                                ? step(prepared.then().apply(refusal))
                                : Future.failedFuture(end.cause()));
    }

    /** Sends a statement that may be refused. */
    abstract <R> Future<R> tried(Plan.Tried<R> tried);

    private <T, R> Future<R> together(Plan.Together<T, R> together) {
        return Siblings.run(pipelines(), together.plans(), this::step)
                .compose(results -> step(together.then().apply(results)));
    }

    private <T, R> Future<R> sent(Plan.Send<T, R> send) {
        return send(send.request()).compose(reply -> step(next(send, reply)));
    }

    private <T, R> Plan<R> next(Plan.Send<T, R> send, Reply<T> reply) {
        try {
            return send.then().apply(reply);
        } catch (RuntimeException refused) {
            callSites().failed(send.request().statement().text());
            throw refused;
        }
    }

    abstract CallSites callSites();

    /** Each statement commits by itself; what has to be atomic becomes a transaction. */
    private static final class Alone extends Steps {
        private final Lease lease;

        Alone(Lease lease) {
            this.lease = lease;
        }

        @Override
        boolean pipelines() {
            return lease.pipelines();
        }

        @Override
        CallSites callSites() {
            return lease.observation().callSites();
        }

        @Override
        <T> Future<Reply<T>> send(Request<T> request) {
            return lease.send(request);
        }

        @Override
        <R> Future<R> atomic(Plan<R> plan) {
            return within(Opening.PLAIN, plan);
        }

        @Override
        <R> Future<R> snapshot(Plan<R> plan) {
            return within(Opening.SNAPSHOT, plan);
        }

        @Override
        long waitMillis() {
            return lease.statementMillis();
        }

        private <R> Future<R> within(Opening opening, Plan<R> plan) {
            var transaction = lease.begin(opening);
            return run(transaction, plan)
                    .compose(
                            result -> transaction.commit().map(result),
                            failure -> transaction.rollback().transform(end -> Future.failedFuture(failure)));
        }

        @Override
        <R> Future<R> undone(Plan<R> plan) {
            var transaction = lease.begin(Opening.PLAIN);
            return run(transaction, plan).eventually(transaction::rollback);
        }

        @Override
        Future<Void> check(Statement statement) {
            return lease.check(statement);
        }

        @Override
        <R> Future<R> tried(Plan.Tried<R> tried) {
            return Future.failedFuture(new IllegalStateException("nothing can be tried outside of a transaction"));
        }
    }

    /** Everything is a part of the transaction; what has to be atomic gets a savepoint. */
    private static final class Inside extends Steps {
        private final LeasedTransaction transaction;

        Inside(LeasedTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        boolean pipelines() {
            return transaction.pipelines();
        }

        @Override
        CallSites callSites() {
            return transaction.observation().callSites();
        }

        @Override
        <T> Future<Reply<T>> send(Request<T> request) {
            return transaction.send(request);
        }

        @Override
        <R> Future<R> atomic(Plan<R> plan) {
            return transaction
                    .savepoint()
                    .compose(savepoint -> step(plan)
                            .compose(
                                    result -> transaction.release(savepoint).map(result),
                                    failure -> transaction
                                            .rollbackTo(savepoint)
                                            .transform(end -> Future.failedFuture(failure))));
        }

        @Override
        <R> Future<R> snapshot(Plan<R> plan) {
            return step(plan);
        }

        @Override
        long waitMillis() {
            return transaction.statementMillis();
        }

        @Override
        <R> Future<R> undone(Plan<R> plan) {
            return transaction
                    .savepoint()
                    .compose(savepoint -> step(plan)
                            .transform(end -> transaction
                                    .rollbackTo(savepoint)
                                    .compose(back -> end.succeeded()
                                            ? Future.succeededFuture(end.result())
                                            : Future.<R>failedFuture(end.cause()))));
        }

        @Override
        Future<Void> check(Statement statement) {
            return transaction
                    .savepoint()
                    .compose(savepoint -> transaction
                            .check(statement)
                            .transform(end -> transaction
                                    .rollbackTo(savepoint)
                                    .compose(back -> end.succeeded()
                                            ? Future.<Void>succeededFuture()
                                            : Future.failedFuture(end.cause()))));
        }

        @Override
        <R> Future<R> tried(Plan.Tried<R> tried) {
            return transaction
                    .savepoint()
                    .compose(savepoint -> send(tried.request())
                            .compose(
                                    reply -> transaction.release(savepoint).map(false),
                                    refused -> transaction.rollbackTo(savepoint).map(true))
                            .compose(isRefused -> step(tried.then().apply(isRefused))));
        }
    }
}
