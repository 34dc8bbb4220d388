package io.jino.run;

import io.jino.error.JinoException;
import io.jino.plan.Plan;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs plans, each on a connection of its own, which is back when the result is there.
 */
public final class PlanRunner {
    private final Connections connections;
    private final Observation observation;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param pool where connections come from
     * @param refusal asked after a connection has come: why it must not be used, or null
     * @param dialect the dialect, or null to ask the first connection
     * @param limits how long to wait
     * @param observation who is told of what
     */
    public PlanRunner(
            Pool pool,
            Supplier<@Nullable JinoException> refusal,
            @Nullable Dialect dialect,
            Limits limits,
            Observation observation) {
        this.observation = observation;
        this.connections = new Connections(pool, refusal, dialect, limits, observation);
    }

    /**
     * Makes a plan and runs it. What the planning throws fails the future before anything is sent.
     */
    public <R> Future<R> run(Function<Dialect, Plan<R>> planning) {
        if (closed.get()) {
            return Future.failedFuture(Connections.closed());
        }
        Dialect known = connections.dialect();
        if (known == null) {
            return leased(lease -> planning.apply(lease.dialect()));
        }
        Plan<R> plan;
        try {
            plan = planning.apply(known);
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        if (plan instanceof Plan.Done<R> done) {
            return Future.succeededFuture(done.result());
        }
        return leased(lease -> plan);
    }

    private <R> Future<R> leased(Function<Lease, Plan<R>> plan) {
        var site = observation.callSites() ? CallSite.here() : CallSite.unknown();
        return connections
                .lease()
                .compose(lease -> carriedOut(lease, () -> plan.apply(lease)))
                .onFailure(site::explain);
    }

    private <R> Future<R> carriedOut(Lease lease, Supplier<Plan<R>> plan) {
        Future<R> result;
        try {
            result = step(lease, plan.get());
        } catch (RuntimeException refused) {
            result = Future.failedFuture(refused);
        }
        return result.eventually(() -> connections.giveBack(lease));
    }

    private <R> Future<R> step(Lease lease, Plan<R> plan) {
        if (plan instanceof Plan.Done<R> done) {
            return Future.succeededFuture(done.result());
        }
        if (plan instanceof Plan.Atomic<R> atomic) {
            return inTransaction(lease, atomic.plan());
        }
        if (plan instanceof Plan.Together<?, R> together) {
            return together(lease, together);
        }
        return send(lease, (Plan.Send<?, R>) plan);
    }

    private <T, R> Future<R> together(Lease lease, Plan.Together<T, R> together) {
        return Siblings.run(lease.pipelines(), together.plans(), plan -> step(lease, plan))
                .compose(results -> step(lease, together.then().apply(results)));
    }

    private <T, R> Future<R> send(Lease lease, Plan.Send<T, R> send) {
        return lease.send(send.request())
                .compose(reply -> step(lease, send.then().apply(reply)));
    }

    private <R> Future<R> inTransaction(Lease lease, Plan<R> plan) {
        String begin = lease.dialect().equals(Dialect.postgres()) ? "BEGIN" : "START TRANSACTION";
        return lease.control(begin)
                .compose(begun -> step(lease, plan))
                .compose(
                        result -> lease.control("COMMIT").map(result),
                        failure -> lease.control("ROLLBACK").transform(end -> Future.failedFuture(failure)));
    }

    /** The dialect, or null as long as no connection has told it. */
    public @Nullable Dialect dialect() {
        return connections.dialect();
    }

    /** How many connections are out. */
    public int leased() {
        return connections.leased();
    }

    /** Refuses further plans and closes the pool. */
    public Future<Void> close() {
        return closed.compareAndSet(false, true) ? connections.close() : Future.succeededFuture();
    }
}
