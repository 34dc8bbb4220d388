package io.jino.scope;

import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.run.Cancellation;
import io.jino.run.Connections;
import io.jino.run.Lease;
import io.jino.run.Limits;
import io.jino.sql.Dialect;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plan on a connection of its own, which is back when the result is there.
 *
 * <p>This is the way of every verb outside of transactions. Its steps call one another back: as a chain of futures, they would
 * cost as much as the driver takes for finding a row.
 *
 * @param <R> the result
 */
final class PlanCall<R> {
    /** How often a verb whose connection turns out to be of no use is begun on another one. */
    private static final int REPETITIONS = 10;

    private final Connections connections;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Function<Dialect, Plan<R>> planning;
    private final @Nullable Context caller = Vertx.currentContext();
    private final Promise<R> result = Promise.promise();
    private @Nullable Lease lease;
    private int repetitions;

    PlanCall(Connections connections, Limits limits, Cancellation cancellation, Function<Dialect, Plan<R>> planning) {
        this.connections = connections;
        this.limits = limits;
        this.cancellation = cancellation;
        this.planning = planning;
    }

    /** The result, on the context of the caller. */
    Future<R> begin() {
        acquire();
        return result.future();
    }

    private void acquire() {
        new Lease(connections, limits).acquire(cancellation, this::held);
    }

    private void held(@Nullable Lease arrived, @Nullable Throwable failure) {
        if (arrived == null) {
            end(null, failure);
            return;
        }
        lease = arrived;
        Plan<R> plan;
        try {
            plan = planning.apply(arrived.dialect());
        } catch (RuntimeException refused) {
            over(null, refused);
            return;
        }
        if (cancellation.isPossible()) {
            // What is under way gets a moment to end, so that a caller who is a little too impatient costs no
            // connection.
            cancellation.onCancel(arrived::stop);
        }
        if (plan instanceof Plan.Send<?, R> send) {
            first(arrived, send);
        } else {
            Steps.run(arrived, plan).onComplete(end -> over(end.result(), end.cause()));
        }
    }

    private <T> void first(Lease held, Plan.Send<T, R> send) {
        held.send(send.request(), (reply, failure) -> {
            if (reply == null) {
                over(null, failure);
            } else {
                next(held, send, reply);
            }
        });
    }

    private <T> void next(Lease held, Plan.Send<T, R> send, Reply<T> reply) {
        Plan<R> next;
        try {
            next = send.then().apply(reply);
        } catch (RuntimeException refused) {
            connections
                    .observation()
                    .callSites()
                    .failed(send.request().statement().text());
            over(null, refused);
            return;
        }
        if (next instanceof Plan.Done<R> done) {
            over(done.result(), null);
        } else {
            Steps.run(held, next).onComplete(end -> over(end.result(), end.cause()));
        }
    }

    // Each connection of a pool may have ended unseen, or hold a statement that is outdated.
    private void over(@Nullable R value, @Nullable Throwable failure) {
        var held = Objects.requireNonNull(lease, "no connection yet");
        boolean isRepeated = failure != null && repetitions < REPETITIONS && held.isRepeatable(failure);
        held.release(() -> {
            if (isRepeated) {
                repetitions++;
                acquire();
            } else {
                end(value, failure);
            }
        });
    }

    private void end(@Nullable R value, @Nullable Throwable failure) {
        if (caller == null || caller == Vertx.currentContext()) {
            complete(value, failure);
        } else {
            caller.runOnContext(there -> complete(value, failure));
        }
    }

    private void complete(@Nullable R value, @Nullable Throwable failure) {
        if (failure == null) {
            result.complete(value);
        } else {
            result.fail(failure);
        }
    }
}
