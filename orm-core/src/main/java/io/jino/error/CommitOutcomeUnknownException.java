package io.jino.error;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A transaction whose COMMIT was sent and not answered: it is in the database as a whole or not at all, and nobody here
 * knows which.
 *
 * <p>{@code Db.outcomeOf} asks PostgreSQL, if the transaction was begun with {@code TransactionOptions.resolvable}.
 */
public final class CommitOutcomeUnknownException extends JinoException {
    private final @Nullable String transactionId;

    /**
     * @param transactionId what PostgreSQL calls the transaction, or null if it was not asked
     * @param cause why there was no answer
     */
    public CommitOutcomeUnknownException(@Nullable String transactionId, Throwable cause) {
        super(
                "commit-outcome-unknown",
                "COMMIT was sent, but its reply did not come; whether the transaction is committed is not known.",
                Arrays.asList(transactionId == null ? null : "Transaction: " + transactionId),
                "Look for something that the transaction wrote before it is repeated, or ask Db.outcomeOf.",
                cause);
        this.transactionId = transactionId;
    }

    /** What PostgreSQL calls the transaction ({@code pg_current_xact_id}), or null if it was not asked. */
    public @Nullable String transactionId() {
        return transactionId;
    }

    @Override
    public Outcome outcome() {
        return Outcome.UNKNOWN;
    }
}
