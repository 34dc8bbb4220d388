package io.jino;

import io.jino.error.InvalidQueryException;
import io.jino.run.Opening;
import io.jino.scope.TransactionTerms;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is to be like. Immutable: every method gives a new value.
 *
 * <pre>{@code
 * db.transaction(TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).retry(RetryPolicy.attempts(5)), tx -> ...)
 * }</pre>
 */
public final class TransactionOptions {
    private static final TransactionOptions DEFAULTS =
            new TransactionOptions(null, false, false, false, Duration.ofMinutes(5), RetryPolicy.never());

    private final @Nullable Isolation isolation;
    private final boolean readOnly;
    private final boolean deferrable;
    private final boolean resolvable;
    private final Duration timeout;
    private final RetryPolicy retry;

    private TransactionOptions(
            @Nullable Isolation isolation,
            boolean readOnly,
            boolean deferrable,
            boolean resolvable,
            Duration timeout,
            RetryPolicy retry) {
        this.isolation = isolation;
        this.readOnly = readOnly;
        this.deferrable = deferrable;
        this.resolvable = resolvable;
        this.timeout = timeout;
        this.retry = retry;
    }

    /** The database's own isolation level, writing, five minutes at most, never repeated. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The isolation level, for this transaction only. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly, deferrable, resolvable, timeout, retry);
    }

    /** The database refuses to write. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, true, deferrable, resolvable, timeout, retry);
    }

    /**
     * Waits for a moment from which on it cannot fail, if it is serializable and only reads. PostgreSQL only; elsewhere it fails
     * with {@link io.jino.error.UnsupportedFeatureException} before anything is sent.
     */
    public TransactionOptions deferrable() {
        return new TransactionOptions(isolation, readOnly, true, resolvable, timeout, retry);
    }

    /**
     * Asks for the id of the transaction when it begins, so that {@link Db#outcomeOf} can find out about a COMMIT that was not
     * answered. One more statement, in the same round trip. PostgreSQL only, as {@link #deferrable}.
     */
    public TransactionOptions resolvable() {
        return new TransactionOptions(isolation, readOnly, deferrable, true, timeout, retry);
    }

    /**
     * How long it may take, with all of its repetitions; one ms or more. What has not ended then is rolled back, and fails with
     * {@link io.jino.error.TransactionException.Timeout}; a COMMIT that is on its way is waited for.
     *
     * @throws InvalidQueryException if it is less
     */
    public TransactionOptions timeout(Duration limit) {
        if (limit.toMillis() < 1) {
            throw new InvalidQueryException(
                    "option", "The option timeout is not positive.", "Give it a value of one or more.");
        }
        return new TransactionOptions(isolation, readOnly, deferrable, resolvable, limit, retry);
    }

    /** When it is begun again. */
    public TransactionOptions retry(RetryPolicy policy) {
        return new TransactionOptions(isolation, readOnly, deferrable, resolvable, timeout, policy);
    }

    TransactionTerms terms() {
        var opening = new Opening(isolation == null ? null : isolation.sql(), readOnly, deferrable, resolvable);
        return new TransactionTerms(opening, timeout.toMillis(), retry.repetition());
    }
}
