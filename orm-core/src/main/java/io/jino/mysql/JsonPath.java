package io.jino.mysql;

import io.jino.error.InvalidQueryException;

/**
 * Where something is in a JSON document. It is bound as a value; keys are quoted, so that nothing in them is special.
 *
 * <pre>{@code
 * JsonPath.of("tags").at(0).key("name")   // $."tags"[0]."name"
 * }</pre>
 */
public final class JsonPath {
    private static final JsonPath ROOT = new JsonPath("$");

    private final String text;

    private JsonPath(String text) {
        this.text = text;
    }

    /** The way along some keys; the whole document for none. */
    public static JsonPath of(String... keys) {
        JsonPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** One step further, to the member of a name. */
    public JsonPath key(String name) {
        var quoted = new StringBuilder(text).append(".\"");
        for (char c : name.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return new JsonPath(quoted.append('"').toString());
    }

    /**
     * One step further, into an array.
     *
     * @param position counted from zero
     * @throws InvalidQueryException if negative
     */
    public JsonPath at(int position) {
        if (position < 0) {
            throw new InvalidQueryException(
                    "json-path", "A path into an array has a negative position.", "Count from zero.");
        }
        return new JsonPath(text + "[" + position + "]");
    }

    String text() {
        return text;
    }
}
