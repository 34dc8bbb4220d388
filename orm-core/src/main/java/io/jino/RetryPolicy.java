package io.jino;

import io.jino.error.ConcurrencyException;
import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.error.Retry;
import io.jino.error.TransactionException;
import io.jino.scope.TransactionTerms;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transaction that failed is begun again, from the first line of its function. Immutable: every method gives a new
 * value.
 *
 * <p>Repeated are transactions that the database gave up in favour of others (a serialization failure, a deadlock), and those
 * whose connection was lost before COMMIT was sent: in both cases nothing of them is in the database. What else the
 * function does happens again, so side effects belong into {@link Transaction#afterCommit}. Never repeated is one whose COMMIT
 * was not answered.
 */
public final class RetryPolicy {
    private static final RetryPolicy NEVER =
            new RetryPolicy(1, Duration.ofMillis(20), Duration.ofSeconds(2), false, null);

    private final int attempts;
    private final Duration firstPause;
    private final Duration longestPause;
    private final boolean afterLockTimeout;
    private final @Nullable RetryBudget budget;

    private RetryPolicy(
            int attempts,
            Duration firstPause,
            Duration longestPause,
            boolean afterLockTimeout,
            @Nullable RetryBudget budget) {
        this.attempts = attempts;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.afterLockTimeout = afterLockTimeout;
        this.budget = budget;
    }

    /** Nothing is repeated. */
    public static RetryPolicy never() {
        return NEVER;
    }

    /**
     * A transaction is begun so many times at most, with pauses that begin at 20 ms, double up to 2 s and vary by half.
     *
     * @throws InvalidQueryException if it is not positive
     */
    public static RetryPolicy attempts(int most) {
        if (most < 1) {
            throw refused("attempts");
        }
        return new RetryPolicy(most, NEVER.firstPause, NEVER.longestPause, false, null);
    }

    /** The first pause, and the longest; each is twice the one before, and up to half longer or shorter. */
    public RetryPolicy backoff(Duration first, Duration longest) {
        if (first.toMillis() < 1 || longest.compareTo(first) < 0) {
            throw refused("backoff");
        }
        return new RetryPolicy(attempts, first, longest, afterLockTimeout, budget);
    }

    /** Repeats transactions, too, that waited too long for a lock, which may make the crowd at the lock larger. */
    public RetryPolicy afterLockTimeout() {
        return new RetryPolicy(attempts, firstPause, longestPause, true, budget);
    }

    /** Repeats only as much as a budget allows. */
    public RetryPolicy budget(RetryBudget shared) {
        return new RetryPolicy(attempts, firstPause, longestPause, afterLockTimeout, shared);
    }

    TransactionTerms.Repetition repetition() {
        if (budget != null) {
            budget.begun();
        }
        return new TransactionTerms.Repetition(
                attempts, this::pauseMillis, this::applies, () -> budget == null || budget.take());
    }

    private long pauseMillis(int attempt) {
        int doublings = Math.min(attempt - 2, 20);
        long pause = Math.min(longestPause.toMillis(), firstPause.toMillis() << doublings);
        return pause / 2 + ThreadLocalRandom.current().nextLong(pause + 1);
    }

    private boolean applies(Throwable failure) {
        if (failure instanceof TransactionException.Failed && failure.getCause() != null) {
            return applies(failure.getCause());
        }
        if (failure instanceof ConcurrencyException.LockTimeout) {
            return afterLockTimeout;
        }
        return failure instanceof JinoException known && known.retry() != Retry.NEVER;
    }

    private static InvalidQueryException refused(String option) {
        return new InvalidQueryException(
                "option", "The option " + option + " is not positive.", "Give it a value of one or more.");
    }
}
