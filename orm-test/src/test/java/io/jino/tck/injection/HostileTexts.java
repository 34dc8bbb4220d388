package io.jino.tck.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The corpus: the texts of {@code hostile-strings.txt}, and some that are too long for a file. */
final class HostileTexts {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-F]{4})|.)");

    static final List<String> ALL = Stream.concat(read(), overlong()).toList();

    private HostileTexts() {}

    /** Those that are no longer than an identifier, or a short column. */
    static Stream<String> upTo(int length) {
        return ALL.stream().filter(text -> text.length() <= length);
    }

    /** Whether UTF-8 has no bytes for it. */
    static boolean isBroken(String text) {
        return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Stream<String> overlong() {
        return Stream.of("'", "\\'", "%", "a' or '1'='1", "\uD83D\uDE00", "\"`")
                .map(text -> text.repeat(20_000 / text.length()));
    }

    private static Stream<String> read() {
        try (InputStream file =
                Objects.requireNonNull(HostileTexts.class.getResourceAsStream("/hostile-strings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                            .map(HostileTexts::unescaped)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        var text = new StringBuilder();
        var matcher = ESCAPE.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            text.append(
                    switch (matcher.group(1).charAt(0)) {
                        case 'u' -> (char) Integer.parseInt(matcher.group(2), 16);
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case '\\' -> '\\';
                        default -> throw new IllegalArgumentException("unknown escape in: " + line);
                    });
            at = matcher.end();
        }
        return text.append(line.substring(at)).toString();
    }
}
