package io.jino.tck;

import io.jino.sql.Dialect;
import io.jino.test.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test expects to be sent, said once for each dialect; only what is said for the test's own is compared.
 *
 * @param dialect the test's own
 * @param statements what it has sent
 */
public record Sent(Dialect dialect, Statements statements) {
    /** Exactly these texts, in this order, on PostgreSQL. */
    public Sent onPostgres(String... texts) {
        return on(Dialect.postgres(), texts);
    }

    /** Exactly these texts, in this order, on MariaDB. */
    public Sent onMariaDb(String... texts) {
        return on(Dialect.mariadb(), texts);
    }

    /** Exactly these texts, in this order, on MySQL. */
    public Sent onMySql(String... texts) {
        return on(Dialect.mysql(), texts);
    }

    /** Exactly these texts, in this order, on MariaDB and MySQL. */
    public Sent onBothMySqls(String... texts) {
        return onMariaDb(texts).onMySql(texts);
    }

    /** Nothing. */
    public void nothing() {
        statements.containsExactly();
    }

    /** Exactly so many statements. */
    public void count(int expected) {
        statements.hasCount(expected);
    }

    /** What was bound in the statement that was sent last. */
    public List<@Nullable Object> lastValues() {
        return statements.last().values();
    }

    /** Forgets what was sent until now. */
    public void clear() {
        statements.clear();
    }

    private Sent on(Dialect meant, String... texts) {
        if (dialect.equals(meant)) {
            statements.containsExactly(texts);
        }
        return this;
    }
}
