package io.jino.scope;

import io.jino.observe.Observation;
import io.jino.plan.Plan;
import io.jino.run.Cancellation;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where verbs are carried out.
 */
public interface Runner {
    /** The dialect, or null as long as no connection has told it. */
    @Nullable Dialect dialect();

    /** Who is told of what. */
    Observation observation();

    /** Makes a plan and carries it out. What the planning throws fails the future before anything is sent. */
    <R> Future<R> run(Function<Dialect, Plan<R>> planning, Cancellation cancellation);

    /** Carries out a function in a transaction: in a new one, or in the one that this already is. */
    <R> Future<R> transaction(
            TransactionTerms terms, Cancellation cancellation, Function<TransactionScope, Future<R>> function);
}
