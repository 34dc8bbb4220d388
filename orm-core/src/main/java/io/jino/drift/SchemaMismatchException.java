package io.jino.drift;

import io.jino.error.JinoException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database that is not what the entities say.
 */
public final class SchemaMismatchException extends JinoException {
    private final transient List<Difference> differences;

    /** @param differences all of them */
    public SchemaMismatchException(List<Difference> differences) {
        super(
                "schema-mismatch",
                "The database is not what the entities say.",
                lines(differences),
                "Mend it with the SQL, which db.diff(schema) writes into a file, or correct the entities.",
                null);
        this.differences = List.copyOf(differences);
    }

    private static List<@Nullable String> lines(List<Difference> differences) {
        var lines = new ArrayList<@Nullable String>();
        lines.add("Differences: " + differences.size());
        differences.forEach(difference -> lines.add(difference.toString()));
        return lines;
    }

    /** All differences that keep a statement of an entity from working as it should. */
    public List<Difference> differences() {
        return differences;
    }
}
