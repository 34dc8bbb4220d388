package io.jino.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The type of a column as the database says it, taken apart.
 *
 * @param base the name, the short one where there are two
 * @param sizes the length, or precision and scale; empty if it has none
 * @param constants of an enum of MySQL and MariaDB
 */
public record TypeName(String base, List<Integer> sizes, List<String> constants, boolean isUnsigned, boolean isArray) {
    private static final Pattern PARTS = Pattern.compile(
            "(?<name>\"(?:[^\"]|\"\")+\"|[^(\\[\"]+?)\\s*(?:\\((?<sizes>.*)\\))?"
                    + "(?<zone> with(?:out)? time zone)?(?<sign> unsigned)?(?: zerofill)?(?<array>\\[])?",
            Pattern.DOTALL);

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:,\\s*\\d+)?");

    private static final Pattern CONSTANT = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*)'", Pattern.DOTALL);

    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "character", "char",
            "timestamp without time zone", "timestamp",
            "timestamp with time zone", "timestamptz",
            "time without time zone", "time");

    /** The type that a text names. */
    public static TypeName of(String text) {
        Matcher parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            return new TypeName(text, List.of(), List.of(), false, false);
        }
        String zone = parts.group("zone") == null ? "" : parts.group("zone");
        String name = parts.group("name").startsWith("\"")
                ? parts.group("name")
                : parts.group("name").toLowerCase(Locale.ROOT);
        String sizes = parts.group("sizes") == null ? "" : parts.group("sizes");
        boolean hasNumbers = NUMBERS.matcher(sizes).matches();
        return new TypeName(
                SHORT.getOrDefault(name + zone, name + zone),
                hasNumbers
                        ? Stream.of(sizes.split(",\\s*")).map(Integer::valueOf).toList()
                        : List.of(),
                hasNumbers ? List.of() : constants(sizes),
                parts.group("sign") != null,
                parts.group("array") != null);
    }

    private static List<String> constants(String list) {
        return CONSTANT.matcher(list)
                .results()
                .map(constant -> constant.group(1).replace("''", "'").replace("\\\\", "\\"))
                .toList();
    }

    /** Whether it has a length or a precision. */
    public boolean hasSize() {
        return !sizes.isEmpty();
    }

    /** The length or precision. */
    public int size() {
        return sizes.get(0);
    }

    private int scale() {
        return sizes.size() < 2 ? 0 : sizes.get(1);
    }

    /** Whether every decimal of this type is one of another. */
    public boolean fitsInto(TypeName wider) {
        return scale() <= wider.scale() && size() - scale() <= wider.size() - wider.scale();
    }
}
