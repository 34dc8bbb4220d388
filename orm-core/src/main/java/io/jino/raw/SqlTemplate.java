package io.jino.raw;

import io.jino.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text with named holes, taken apart.
 *
 * @param parts what stands before, between and behind the holes
 * @param holes the name of each hole
 */
record SqlTemplate(List<String> parts, List<String> holes) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    SqlTemplate {
        parts = List.copyOf(parts);
        holes = List.copyOf(holes);
    }

    static SqlTemplate of(String text) {
        var parts = new ArrayList<String>();
        var holes = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && text.startsWith(String.valueOf(c), at + 1)) {
                part.append(c);
                at++;
            } else if (c == '{') {
                int close = text.indexOf('}', at);
                holes.add(name(text, at, close));
                parts.add(part.toString());
                part.setLength(0);
                at = close;
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return new SqlTemplate(parts, holes);
    }

    private static String name(String text, int open, int close) {
        String name = close < 0 ? "" : text.substring(open + 1, close);
        if (!NAME.matcher(name).matches()) {
            throw new InvalidQueryException(
                    "sql-brace",
                    "A brace in the SQL is not the beginning of a parameter.",
                    "Write {name} for a parameter, and {{ for a brace, in quotes and comments, too.",
                    "Position: " + open);
        }
        return name;
    }

    Set<String> names() {
        return new LinkedHashSet<>(holes);
    }
}
