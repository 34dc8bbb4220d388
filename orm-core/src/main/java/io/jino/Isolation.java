package io.jino;

/**
 * How much of the work of others a transaction sees while it goes on.
 *
 * <p>The databases do not mean the same by the same word: {@code REPEATABLE_READ} lets updates be lost on MySQL and MariaDB and
 * refuses them on PostgreSQL, where {@code READ_UNCOMMITTED} is {@code READ_COMMITTED}.
 */
public enum Isolation {
    /** Also what is not committed. */
    READ_UNCOMMITTED("READ UNCOMMITTED"),
    /** What is committed when the statement begins; the default of PostgreSQL. */
    READ_COMMITTED("READ COMMITTED"),
    /** What is committed when the transaction begins to read; the default of MySQL and MariaDB. */
    REPEATABLE_READ("REPEATABLE READ"),
    /** As if transactions came one after the other; some fail for that and have to be repeated: see {@link RetryPolicy}. */
    SERIALIZABLE("SERIALIZABLE");

    private final String sql;

    Isolation(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
