package io.jino;

import io.jino.error.InvalidQueryException;

/**
 * How many repetitions transactions may cost together, as a part of those that are begun. Keeps a database that is in trouble
 * from being asked for everything several times.
 *
 * <pre>{@code
 * static final RetryBudget BUDGET = RetryBudget.percent(10);
 *
 * TransactionOptions.defaults().retry(RetryPolicy.attempts(3).budget(BUDGET))
 * }</pre>
 *
 * <p>Shared by all who use it, from any thread.
 */
public final class RetryBudget {
    private static final double MOST_SAVED = 100;

    private final double perTransaction;
    private double saved = MOST_SAVED / 10;

    private RetryBudget(double perTransaction) {
        this.perTransaction = perTransaction;
    }

    /**
     * So many repetitions for 100 transactions, on top of ten to begin with.
     *
     * @throws InvalidQueryException if it is not positive
     */
    public static RetryBudget percent(int repetitions) {
        if (repetitions < 1) {
            throw new InvalidQueryException(
                    "option", "The option percent is not positive.", "Give it a value of one or more.");
        }
        return new RetryBudget(repetitions / 100.0);
    }

    synchronized void begun() {
        saved = Math.min(MOST_SAVED, saved + perTransaction);
    }

    synchronized boolean take() {
        if (saved < 1) {
            return false;
        }
        saved--;
        return true;
    }
}
