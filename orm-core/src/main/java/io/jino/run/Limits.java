package io.jino.run;

/**
 * How long to wait.
 *
 * @param acquireMillis for a connection, in ms
 * @param statementMillis for the reply to one statement, in ms
 */
public record Limits(long acquireMillis, long statementMillis) {
    /** For a statement to end by itself that nobody waits for any more, in ms. */
    static final long GRACE_MILLIS = 250;

    /** For each step of ending a connection whose server may not answer, in ms. */
    static final long ABORT_MILLIS = 1_000;

    /** For the reply to ROLLBACK, in ms. */
    static final long ROLLBACK_MILLIS = 5_000;
}
