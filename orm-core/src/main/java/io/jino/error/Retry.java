package io.jino.error;

/**
 * What may be repeated after a failure without asking anyone: nothing that may have been applied already, and nothing
 * that would fail again in the same way.
 */
public enum Retry {
    /** Nothing. It would fail again, or it may have been applied: see {@link Outcome}. */
    NEVER,

    /** The whole transaction, from its first statement; a statement that was alone is a transaction of its own. */
    TRANSACTION,

    /** The statement, if it was not part of a transaction; in one, the whole transaction. */
    STATEMENT
}
