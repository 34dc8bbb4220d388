package io.jino.drift;

import io.jino.drift.Difference.Kind;
import io.jino.error.DatabaseException;
import io.jino.sql.Statement;
import java.util.List;

/**
 * A statement to be prepared and never carried out.
 *
 * @param about the entity
 */
record Probe(String about, Statement statement) {
    /** One that a user wrote. */
    static Probe ofQuery(Statement statement) {
        return new Probe("A query", statement);
    }

    /** What is said if the database does not take it, although the tables look right. */
    Difference refused(DatabaseException refusal) {
        return new Difference(
                Kind.STATEMENT,
                about,
                null,
                "the database refuses a statement (" + refusal.id() + "): " + statement.text(),
                List.of(),
                false,
                false);
    }
}
