package io.jino.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent: a text, and the values for its placeholders in their order.
 *
 * @param text the SQL
 * @param values what is bound, encoded for the dialect; null for SQL's null
 * @param types the type of each value, for messages and logs
 */
public record Statement(String text, List<@Nullable Object> values, List<String> types) {
    /** Copies the lists. */
    public Statement {
        values = BoundValues.copyOf(values);
        types = List.copyOf(types);
    }

    /** The text and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return text + " " + types;
    }
}
