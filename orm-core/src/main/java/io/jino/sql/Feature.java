package io.jino.sql;

/**
 * What some dialects have and others lack.
 */
public enum Feature {
    /** {@code insert ... returning}. */
    INSERT_RETURNING("INSERT with RETURNING"),
    /** {@code update ... returning}. */
    UPDATE_RETURNING("UPDATE with RETURNING"),
    /** {@code delete ... returning}. */
    DELETE_RETURNING("DELETE with RETURNING"),
    /** Sequences. */
    SEQUENCES("A sequence"),
    /** Arrays as values: one for a whole column of a bulk insert, one for all the values of {@code in}. */
    ARRAYS("An array"),
    /** {@code full join}. */
    FULL_JOIN("FULL JOIN"),
    /** {@code join lateral}. */
    LATERAL("A lateral join"),
    /** {@code distinct on}. */
    DISTINCT_ON("DISTINCT ON"),
    /** {@code filter (where ...)} behind an aggregate; elsewhere a {@code case} inside of it does the same. */
    FILTER("FILTER"),
    /** {@code for no key update}. */
    KEY_LOCKS("FOR NO KEY UPDATE"),
    /** {@code for update of ...}. */
    LOCK_OF("FOR UPDATE OF"),
    /** {@code nulls first}; elsewhere one more criterion does the same. */
    NULLS_ORDER("NULLS FIRST"),
    /** {@code on conflict} with columns, a constraint and conditions. */
    ON_CONFLICT("ON CONFLICT"),
    /** Bound decimals that stay decimals; elsewhere a cast says so, because the driver sends them as text. */
    DECIMAL_VALUES("A bound decimal"),

    /** Functions that give rows. */
    TABLE_FUNCTIONS("A function as a table");

    private final String subject;

    Feature(String subject) {
        this.subject = subject;
    }

    /** What messages call it, as the subject of a sentence. */
    public String subject() {
        return subject;
    }
}
