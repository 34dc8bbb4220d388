package io.jino.plan;

import io.jino.error.DatabaseException;
import io.jino.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a verb takes to carry out, as data: a tree whose leaves are results and whose branches wait for a reply.
 *
 * <p>Whoever runs it sends each statement on one connection, in order, and asks the plan what comes next.
 *
 * @param <R> the result
 */
public sealed interface Plan<R> {
    /**
     * Nothing more to send.
     *
     * @param <R> the result
     */
    record Done<R>(R result) implements Plan<R> {}

    /**
     * Send a statement; its reply decides what comes next. A step that throws ends the plan with that failure.
     *
     * @param <T> what each row of the reply is read as
     * @param <R> the result
     */
    record Send<T, R>(Request<T> request, Function<Reply<T>, Plan<R>> then) implements Plan<R> {}

    /**
     * Carry out a plan in a transaction: all of it, or nothing.
     *
     * @param <R> the result
     */
    record Atomic<R>(Plan<R> plan) implements Plan<R> {}

    /**
     * Send a statement that the database may refuse. What it did is kept; if it was refused, everything is as it was before, and
     * that decides what comes next. Only inside of {@link Diagnosed}.
     *
     * @param <R> the result
     */
    record Tried<R>(Request<?> request, Function<Boolean, Plan<R>> then) implements Plan<R> {}

    /**
     * Carry out a plan, and if it fails, find out more. What that takes is carried out in a transaction that is rolled back, or
     * after a savepoint that is, and gives the failure to fail with. Nothing more is found out where the transaction around it cannot
     * go on.
     *
     * @param <R> the result
     */
    record Diagnosed<R>(Plan<R> plan, Function<Throwable, Plan<Throwable>> diagnosis) implements Plan<R> {}

    /**
     * Carry out several plans at the same time, as far as the connection allows: on PostgreSQL none waits for another, so
     * that their statements share a round trip; elsewhere one comes after the other. What comes next is asked for when all
     * have ended. The first failure is the plan's, once the others have ended, too.
     *
     * <p>None of the plans may be {@link Atomic}; the whole may be inside of one.
     *
     * @param <T> what each of the plans gives
     * @param <R> the result
     */
    record Together<T, R>(List<Plan<? extends T>> plans, Function<List<T>, Plan<R>> then) implements Plan<R> {
        /** Copies the plans. */
        public Together {
            plans = List.copyOf(plans);
            if (plans.stream().anyMatch(Atomic.class::isInstance)) {
                throw new IllegalArgumentException("a transaction cannot go on beside other statements");
            }
        }
    }

    /**
     * Ask somebody else than the database, and wait for the answer as long as for a statement.
     *
     * @param <T> the answer
     * @param <R> the result
     */
    record Elsewhere<T, R>(Supplier<? extends CompletionStage<? extends T>> question, Function<T, Plan<R>> then)
            implements Plan<R> {}

    /**
     * Carry out a plan that reads, so that all of its statements see the database as it is at one moment. Inside of a
     * transaction it is carried out as it is.
     *
     * @param <R> the result
     */
    record Snapshot<R>(Plan<R> plan) implements Plan<R> {}

    /**
     * Have the database look at a statement without carrying it out. Why it refuses, or null if it does not, decides what comes
     * next; everything is as it was before. A loss of the connection ends the plan.
     *
     * @param <R> the result
     */
    record Prepared<R>(Statement statement, Function<@Nullable DatabaseException, Plan<R>> then) implements Plan<R> {}

    /** The same plan, and something made of its result. */
    default <T> Plan<T> map(Function<? super R, ? extends T> result) {
        return Mapped.of(this, result);
    }

    /** Carry out two plans at the same time; see {@link Together}. */
    @SuppressWarnings("unchecked") // the results come in the order of the plans
    static <A, B, R> Plan<R> together(Plan<A> first, Plan<B> second, BiFunction<A, B, R> result) {
        return new Together<Object, R>(
                List.of(first, second), both -> new Done<>(result.apply((A) both.get(0), (B) both.get(1))));
    }

    /** Whether it undoes what was done, so that nothing else may be done in between. */
    default boolean isAlone() {
        return this instanceof Atomic || this instanceof Diagnosed || this instanceof Snapshot;
    }

    /** Send one statement, whose reply is the result. */
    static <T, R> Plan<R> of(Request<T> request, Function<Reply<T>, R> result) {
        return new Send<>(request, reply -> new Done<>(result.apply(reply)));
    }
}
