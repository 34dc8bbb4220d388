package io.jino.tck.random;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What SQL does with texts, by code points. */
final class Texts {
    private Texts() {}

    static int compare(String left, String right) {
        return java.util.Arrays.compare(
                left.codePoints().toArray(), right.codePoints().toArray());
    }

    /** Whether a text matches a pattern in which an exclamation mark escapes. */
    static boolean like(String text, String pattern) {
        var regex = new StringBuilder();
        int[] points = pattern.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '%') {
                regex.append(".*");
            } else if (points[i] == '_') {
                regex.append('.');
            } else {
                i += points[i] == '!' ? 1 : 0;
                regex.append(Pattern.quote(Character.toString(points[i])));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    static String lower(String text) {
        return mapped(text.codePoints().map(Character::toLowerCase).toArray());
    }

    static Object call(String function, String text, List<@Nullable Object> arguments) {
        int[] points = text.codePoints().toArray();
        return switch (function) {
            case "lower" -> lower(text);
            case "upper" -> mapped(text.codePoints().map(Character::toUpperCase).toArray());
            case "trim" -> text.replaceAll("^ +| +$", "");
            case "length" -> java.math.BigDecimal.valueOf(points.length);
            case "substr" -> part(points, Evaluation.number(arguments, 1) - 1, Evaluation.number(arguments, 2));
            case "left" -> part(points, 0, Evaluation.number(arguments, 1));
            case "right" -> {
                int length = Math.min(points.length, Evaluation.number(arguments, 1));
                yield part(points, points.length - length, length);
            }
            case "replace" -> second(arguments).isEmpty() ? text : text.replace(second(arguments), third(arguments));
            case "lpad" -> padded(points, Evaluation.number(arguments, 1), third(arguments));
            case "position" -> java.math.BigDecimal.valueOf(position(text, second(arguments)));
            default -> throw new UnsupportedOperationException(function);
        };
    }

    private static String second(List<@Nullable Object> arguments) {
        return (String) Objects.requireNonNull(arguments.get(1));
    }

    private static String third(List<@Nullable Object> arguments) {
        return (String) Objects.requireNonNull(arguments.get(2));
    }

    private static int position(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? 0 : text.codePointCount(0, at) + 1;
    }

    private static String padded(int[] points, int length, String with) {
        if (points.length >= length) {
            return part(points, 0, length);
        }
        int[] filler = with.repeat(length).codePoints().toArray();
        return part(filler, 0, length - points.length) + mapped(points);
    }

    private static String part(int[] points, int from, int length) {
        int begin = Math.min(from, points.length);
        return new String(points, begin, Math.min(length, points.length - begin));
    }

    private static String mapped(int[] points) {
        return new String(points, 0, points.length);
    }
}
