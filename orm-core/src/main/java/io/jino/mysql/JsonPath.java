package io.jino.mysql;

import io.jino.error.InvalidQueryException;

/**
 * Where something is in a JSON document. It is bound as a value; keys are quoted, so that nothing in them is special.
 *
 * <pre>{@code
 * DOC.find(jsonText(DOC.body, JsonPath.of("tags").at(0).key("name")))
 * // MySQL: select json_unquote(nullif(json_extract(t0.`body`, ?), cast('null' as json))) from `doc` t0
 * }</pre>
 *
 * <p>The path is bound, as {@code $."tags"[0]."name"} here.
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

    /**
     * One step further, to the member of a name.
     *
     * <p>MariaDB compares names as they are written: it finds one with characters that JSON escapes only if the document
     * escapes no others.
     *
     * @throws InvalidQueryException if it begins with a hyphen, which no path of MariaDB can say
     */
    public JsonPath key(String name) {
        if (name.startsWith("-")) {
            throw new InvalidQueryException(
                    "json-path",
                    "A path into a document has a key that begins with a hyphen, which MariaDB takes for an error.",
                    "Give the member another name, or read the whole document.");
        }
        var quoted = new StringBuilder(text).append(".\"");
        for (int i = 0; i < name.length(); i++) {
            quoted.append(escaped(name.charAt(i)));
        }
        return new JsonPath(quoted.append('"').toString());
    }

    // As the usual writers of JSON do it, since MariaDB would not find the same character by another escape.
    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
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
