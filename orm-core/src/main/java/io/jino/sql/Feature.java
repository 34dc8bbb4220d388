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
    /** {@code on conflict} with columns; elsewhere {@code on duplicate key update}, for any unique key. */
    ON_CONFLICT("ON CONFLICT"),
    /** {@code on conflict (...) where ...}, which finds a partial index. */
    PARTIAL_INDEX("The condition of a unique index"),
    /** {@code on conflict on constraint}. */
    CONFLICT_CONSTRAINT("The name of a constraint that an insert may violate"),
    /** {@code on conflict do update ... where}. */
    CONFLICT_CONDITION("A condition for the update of an insert on conflict"),
    /** {@code on conflict do nothing returning}, which gives the rows that were inserted and no others. */
    NOTHING_RETURNING("RETURNING of an insert that does nothing on conflict"),
    /** {@code update ... from}; elsewhere {@code update ... join}. */
    UPDATE_FROM("UPDATE with FROM"),
    /** {@code delete ... using ... returning}; without it, {@code using} is a join, too. */
    DELETE_USING_RETURNING("RETURNING of a delete with other tables"),
    /** An update sees the row as it was before, whatever the order of what it sets. */
    SETS_AT_ONCE("Setting a column from another one that the statement sets before it"),
    /** Enum types that compare as they sort; elsewhere they sort by the place of a constant and compare by its name. */
    ENUM_ORDER("A page after a row in the order of an enum type"),
    /** Functions that give rows. */
    TABLE_FUNCTIONS("A function as a table");

    /** What to use where there are no arrays. */
    static final String NO_ARRAY = "Use a JSON column, or rows of a table of their own.";

    private final String subject;

    Feature(String subject) {
        this.subject = subject;
    }

    /** What messages call it, as the subject of a sentence. */
    public String subject() {
        return subject;
    }
}
