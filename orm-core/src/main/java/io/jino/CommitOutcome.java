package io.jino;

/**
 * What became of a transaction whose COMMIT was not answered.
 */
public enum CommitOutcome {
    /** It is in the database. */
    COMMITTED,
    /** It is not, and never will be. */
    ROLLED_BACK,
    /** Nobody knows: its id was not asked for, is too old, or the server is another one than before. */
    UNKNOWN
}
