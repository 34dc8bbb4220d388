package io.jino.plan;

import java.util.function.Function;

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

    /** Send one statement, whose reply is the result. */
    static <T, R> Plan<R> of(Request<T> request, Function<Reply<T>, R> result) {
        return new Send<>(request, reply -> new Done<>(result.apply(reply)));
    }
}
