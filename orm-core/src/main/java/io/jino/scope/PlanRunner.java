package io.jino.scope;

import io.jino.error.ConnectionException;
import io.jino.observe.Observation;
import io.jino.plan.Plan;
import io.jino.run.Cancellation;
import io.jino.run.Connections;
import io.jino.run.Lease;
import io.jino.run.Limits;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries out each plan and each transaction on a connection of its own, which is back when the result is there.
 */
public final class PlanRunner implements Runner {
    private final Connections connections;
    private final Limits limits;

    /**
     * @param connections where connections come from
     * @param limits how long to wait
     */
    public PlanRunner(Connections connections, Limits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /** The same connections with other limits. */
    public PlanRunner with(Limits others) {
        return new PlanRunner(connections, others);
    }

    /** How long it waits. */
    public Limits limits() {
        return limits;
    }

    /** Where its connections come from. */
    public Connections connections() {
        return connections;
    }

    @Override
    public @Nullable Dialect dialect() {
        return connections.dialect();
    }

    @Override
    public Observation observation() {
        return connections.observation();
    }

    @Override
    public <R> Future<R> run(Function<Dialect, Plan<R>> planning, Cancellation cancellation) {
        if (connections.isClosed()) {
            return Future.failedFuture(new ConnectionException.Closed());
        }
        Dialect known = connections.dialect();
        if (known == null) {
            return new PlanCall<>(connections, limits, cancellation, planning).begin();
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
        return new PlanCall<>(connections, limits, cancellation, dialect -> plan).begin();
    }

    private <R> Future<R> leased(Cancellation cancellation, Function<Lease, Future<R>> work) {
        return Callers.here(new Lease(connections, limits)
                .acquire(cancellation)
                .compose(lease -> work.apply(lease).eventually(lease::release)));
    }

    @Override
    public <R> Future<R> transaction(
            TransactionTerms terms, Cancellation cancellation, Function<TransactionScope, Future<R>> function) {
        return Callers.here(Repeating.run(
                terms,
                cancellation,
                (number, millis) -> leased(
                        cancellation,
                        lease -> new Attempt<>(terms, millis, cancellation, function).on(lease, number))));
    }

    /** Carries out a function on a connection that is held for it. */
    public <R> Future<R> connection(Cancellation cancellation, Function<ConnectionScope, Future<R>> function) {
        var scope = new ConnectionScope(connections, limits);
        cancellation.onCancel(scope::stop);
        return Callers.here(Bodies.call("connection", function, scope).eventually(scope::close));
    }
}
