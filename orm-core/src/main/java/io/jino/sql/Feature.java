package io.jino.sql;

/**
 * What some dialects have and others lack.
 */
public enum Feature {
    /** {@code insert ... returning}. */
    INSERT_RETURNING("INSERT with RETURNING"),
    /** {@code update ... returning}. */
    UPDATE_RETURNING("UPDATE with RETURNING"),
    /** Sequences. */
    SEQUENCES("A sequence"),
    /** Arrays as values: one for a whole column of a bulk insert, one for all the values of {@code in}. */
    ARRAYS("An array");

    private final String subject;

    Feature(String subject) {
        this.subject = subject;
    }

    /** What messages call it, as the subject of a sentence. */
    public String subject() {
        return subject;
    }
}
