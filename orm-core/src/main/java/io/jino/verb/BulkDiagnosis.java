package io.jino.verb;

import io.jino.error.ConstraintViolationException;
import io.jino.error.DatabaseException;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds the row for which the database refused many, which no database says, by inserting halves of them.
 *
 * <p>Takes one statement for each time that the number of rows can be halved, and one more, in a transaction that is rolled
 * back. If all goes well there, because somebody has changed the data meanwhile, nothing is said.
 */
final class BulkDiagnosis {
    private final BiFunction<Integer, Integer, Request<?>> inserting;

    /** @param inserting the statement that inserts the rows from one place to before another */
    BulkDiagnosis(BiFunction<Integer, Integer, Request<?>> inserting) {
        this.inserting = inserting;
    }

    /** Whether a failure is that of a row. */
    static boolean isOfRow(Throwable failure) {
        if (failure instanceof ConstraintViolationException) {
            return true;
        }
        String state = failure instanceof DatabaseException refused ? refused.sqlState() : null;
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    /** The statement that inserts the rows from one place to before another. */
    Request<?> request(int from, int to) {
        return inserting.apply(from, to);
    }

    /** Looks among the rows from one place to before another, of which those before are inserted already; -1 if it is none. */
    <R> Plan<R> among(int from, int to, Function<Integer, Plan<R>> then) {
        if (to - from == 1) {
            return new Plan.Tried<>(request(from, to), isRefused -> then.apply(isRefused ? from : -1));
        }
        int middle = (from + to) >>> 1;
        return new Plan.Tried<>(
                request(from, middle), isRefused -> isRefused ? among(from, middle, then) : among(middle, to, then));
    }
}
