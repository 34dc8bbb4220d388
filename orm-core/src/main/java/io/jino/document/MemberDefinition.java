package io.jino.document;

import io.jino.error.InvalidQueryException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member of a document besides its type. Written by the processor.
 *
 * @param key the name in the document
 * @param isNullable whether the component may be null
 * @param otherwise the text of what it is where it is absent or null; null for null
 */
public record MemberDefinition(
        String key, boolean isNullable, @Nullable String otherwise) {
    // What needs an escape in a JSON path is written in several ways, of which MariaDB finds one.
    private static final Pattern KEY = Pattern.compile("[^-\"'\\\\\\p{Cntrl}][^\"'\\\\\\p{Cntrl}]*");

    /**
     * @throws InvalidQueryException if the databases cannot all say the key in a path
     */
    public MemberDefinition {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidQueryException(
                    "json-path",
                    "A member of a document is called what no path of all databases can say.",
                    "Give it a name without quotes, backslashes and control characters that does not begin with a hyphen.",
                    "Key: " + key);
        }
    }

    /** A member that is always there. */
    public static MemberDefinition of(String key) {
        return new MemberDefinition(key, false, null);
    }

    /** The same, where the component may be null. */
    public MemberDefinition nullable() {
        return new MemberDefinition(key, true, otherwise);
    }

    /** The same, with what it is where it is absent or null. */
    public MemberDefinition otherwise(String text) {
        return new MemberDefinition(key, isNullable, text);
    }
}
