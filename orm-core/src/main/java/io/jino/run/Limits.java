package io.jino.run;

import io.jino.deadline.DeadlineQueue;

/**
 * How long to wait, and who waits.
 */
public final class Limits {
    /** For a statement to end by itself that nobody waits for any more, in ms. */
    static final long GRACE_MILLIS = 250;

    /** For each step of ending a connection whose server may not answer, in ms. */
    static final long ABORT_MILLIS = 1_000;

    /** For the reply to ROLLBACK, in ms. */
    static final long ROLLBACK_MILLIS = 5_000;

    /** Those who wait for the reply to ROLLBACK. */
    static final DeadlineQueue ROLLBACKS = new DeadlineQueue(ROLLBACK_MILLIS);

    private final DeadlineQueue acquires;
    private final DeadlineQueue statements;

    /**
     * @param acquireMillis for a connection, in ms
     * @param statementMillis for the reply to one statement, in ms
     */
    public Limits(long acquireMillis, long statementMillis) {
        this.acquires = new DeadlineQueue(acquireMillis);
        this.statements = new DeadlineQueue(statementMillis);
    }

    /** For a connection, in ms. */
    public long acquireMillis() {
        return acquires.millis();
    }

    /** For the reply to one statement, in ms. */
    public long statementMillis() {
        return statements.millis();
    }

    /** Those who wait for a connection. */
    DeadlineQueue acquires() {
        return acquires;
    }

    /** Those who wait for the reply to a statement. */
    DeadlineQueue statements() {
        return statements;
    }
}
