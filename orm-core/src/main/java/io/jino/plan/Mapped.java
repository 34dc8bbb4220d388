package io.jino.plan;

import java.util.List;
import java.util.function.Function;

/**
 * Makes something else of a plan's result, wherever in the plan the result comes from.
 */
final class Mapped {
    private Mapped() {}

    static <R, T> Plan<T> of(Plan<R> plan, Function<? super R, ? extends T> result) {
        if (plan instanceof Plan.Done<R> done) {
            return new Plan.Done<>(result.apply(done.result()));
        }
        if (plan instanceof Plan.Send<?, R> send) {
            return sent(send, result);
        }
        if (plan instanceof Plan.Together<?, R> together) {
            return together(together, result);
        }
        if (plan instanceof Plan.Elsewhere<?, R> elsewhere) {
            return asked(elsewhere, result);
        }
        if (plan instanceof Plan.Diagnosed<R> diagnosed) {
            return new Plan.Diagnosed<>(of(diagnosed.plan(), result), diagnosed.diagnosis());
        }
        if (plan instanceof Plan.Tried<R> tried) {
            return new Plan.Tried<>(
                    tried.request(), isRefused -> of(tried.then().apply(isRefused), result));
        }
        if (plan instanceof Plan.Prepared<R> prepared) {
            return new Plan.Prepared<>(
                    prepared.statement(), refusal -> of(prepared.then().apply(refusal), result));
        }
        return plan instanceof Plan.Atomic<R> atomic
                ? new Plan.Atomic<>(of(atomic.plan(), result))
                : new Plan.Snapshot<>(of(((Plan.Snapshot<R>) plan).plan(), result));
    }

    private static <A, R, T> Plan<T> sent(Plan.Send<A, R> send, Function<? super R, ? extends T> result) {
        return new Plan.Send<A, T>(send.request(), reply -> of(send.then().apply(reply), result));
    }

    private static <A, R, T> Plan<T> together(Plan.Together<A, R> together, Function<? super R, ? extends T> result) {
        Function<List<A>, Plan<T>> then = results -> of(together.then().apply(results), result);
        return new Plan.Together<>(together.plans(), then);
    }

    private static <A, R, T> Plan<T> asked(Plan.Elsewhere<A, R> elsewhere, Function<? super R, ? extends T> result) {
        return new Plan.Elsewhere<A, T>(
                elsewhere.question(), answer -> of(elsewhere.then().apply(answer), result));
    }
}
