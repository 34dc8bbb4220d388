package io.jino.plan;

import io.jino.error.InvalidQueryException;
import io.jino.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A name that stands as a comment before each statement of a plan, so that it is seen wherever the statement is: in the
 * database's own views and logs, by listeners, and in the message of a failure.
 *
 * @param name letters, digits, {@code .}, {@code _} and {@code -}; at most 64 of them, so that nothing of it can end the comment
 */
public record QueryName(String name) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the name.
     *
     * @throws InvalidQueryException if it is none
     */
    public QueryName {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidQueryException(
                    "query-name",
                    "A name of queries has letters, digits, '.', '_' and '-', and at most 64 of them.",
                    "Use a constant such as \"orders-of-customer\", and never what a request brings.");
        }
    }

    /** The same plan, each of whose statements has the name. */
    public <R> Plan<R> on(Plan<R> plan) {
        if (plan instanceof Plan.Done<R> done) {
            return done;
        }
        if (plan instanceof Plan.Send<?, R> send) {
            return sent(send);
        }
        if (plan instanceof Plan.Together<?, R> together) {
            return together(together);
        }
        if (plan instanceof Plan.Elsewhere<?, R> elsewhere) {
            return asked(elsewhere);
        }
        if (plan instanceof Plan.Diagnosed<R> diagnosed) {
            return new Plan.Diagnosed<>(
                    on(diagnosed.plan()), failure -> on(diagnosed.diagnosis().apply(failure)));
        }
        if (plan instanceof Plan.Tried<R> tried) {
            return new Plan.Tried<>(
                    on(tried.request()), isRefused -> on(tried.then().apply(isRefused)));
        }
        return plan instanceof Plan.Atomic<R> atomic
                ? new Plan.Atomic<>(on(atomic.plan()))
                : new Plan.Snapshot<>(on(((Plan.Snapshot<R>) plan).plan()));
    }

    /** The same parts of rows, each of whose statements has the name. */
    public <T, R> Chunks<T, R> on(Chunks<T, R> chunks) {
        return new Chunks<>(on(chunks.request()), rows -> on(chunks.then().apply(rows)));
    }

    private <T> Request<T> on(Request<T> request) {
        var statement = request.statement();
        var named = new Statement("/* " + name + " */ " + statement.text(), statement.values(), statement.types());
        return new Request<>(named, request.reader(), request.isPrepared());
    }

    private <T, R> Plan<R> sent(Plan.Send<T, R> send) {
        return new Plan.Send<>(on(send.request()), reply -> on(send.then().apply(reply)));
    }

    private <T, R> Plan<R> together(Plan.Together<T, R> together) {
        Function<List<T>, Plan<R>> then = results -> on(together.then().apply(results));
        return new Plan.Together<>(
                together.plans().stream().<Plan<? extends T>>map(this::on).toList(), then);
    }

    private <T, R> Plan<R> asked(Plan.Elsewhere<T, R> elsewhere) {
        return new Plan.Elsewhere<T, R>(
                elsewhere.question(), answer -> on(elsewhere.then().apply(answer)));
    }
}
