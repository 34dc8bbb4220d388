package io.jino.error;

/**
 * What a failure says about the data: whether what was asked for is in the database.
 *
 * <p>For a statement of a transaction it is about the transaction as far as it has come.
 */
public enum Outcome {
    /** It is not: nothing was sent. */
    NOT_SENT,

    /** It is not: the database refused it or has rolled it back. */
    NOT_APPLIED,

    /** It may or may not be: the connection ended, or the time was up, before the reply came. */
    UNKNOWN,

    /**
     * The failure is not about that: the database did what it was asked, and what came back was not what was expected, or
     * could not be read.
     */
    NOT_APPLICABLE
}
