package io.jino.tck.extras;

import java.util.stream.Stream;

/** Texts that mean something to one parser or another on their way. */
final class Hostile {
    private Hostile() {}

    static Stream<String> texts() {
        return Stream.of(
                "a\"b",
                "a'b",
                "a''; drop table doc; --",
                "back\\slash",
                "\\",
                "\\\"",
                "\\u0041",
                "$",
                "$.a",
                "$[0]",
                "a.b",
                "a[0]",
                "*",
                "**",
                "{a,b}",
                "NULL",
                "0",
                "-1",
                " ",
                "tab\tnew\nline",
                "\u0001",
                "\u007f",
                "ä€",
                "\uD83D\uDE00",
                "? ?| ?& $1 {0} :a @b %_!",
                "/");
    }

    /** Those that a path of MariaDB can say. */
    static Stream<String> keys() {
        return texts().filter(text -> !text.startsWith("-"));
    }

    /** Those that a full-text search of InnoDB takes. */
    static Stream<String> searches() {
        return texts().filter(text -> !text.equals("*"));
    }

    /** A text as JSON. */
    static String json(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            json.append(
                    switch (c) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case '\t' -> "\\t";
                        case '\n' -> "\\n";
                        default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
                    });
        }
        return json.append('"').toString();
    }
}
