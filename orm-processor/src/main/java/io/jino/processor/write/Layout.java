package io.jino.processor.write;

import java.util.ArrayList;
import java.util.List;

/** Makes JavaPoet's text look as if somebody had written it: one-line comments, fields together, no long lines. */
final class Layout {
    private static final int MAX_WIDTH = 120;

    private Layout() {}

    static String of(String text) {
        var lines = text.replaceAll("\\{\\n +}\\n", "{}\n")
                .replace(". @Nullable ", ".@Nullable ")
                .replaceAll("/\\*\\*\\n +\\* (.*)\\n +\\*/", "/** $1 */")
                .split("\n", -1);
        var laidOut = new ArrayList<String>();
        for (int i = 0; i < lines.length; i++) {
            boolean isBetweenFields = lines[i].isEmpty()
                    && i > 0
                    && i + 1 < lines.length
                    && isField(lines[i - 1])
                    && isField(lines[i + 1]);
            if (!isBetweenFields) {
                laidOut.addAll(folded(lines[i]));
            }
        }
        return String.join("\n", laidOut);
    }

    private static boolean isField(String line) {
        return line.strip().startsWith("public final ") && line.endsWith(";");
    }

    /** A field on two lines, or with one line for each argument of what it is set to; a call of a constructor likewise. */
    private static List<String> folded(String line) {
        int equals = line.indexOf(" = ");
        boolean isCall = line.strip().startsWith("super(");
        if (line.length() <= MAX_WIDTH || (equals < 0 && !isCall)) {
            return List.of(line);
        }
        String indent = " ".repeat(indentation(line) + 8);
        if (isCall) {
            return arguments(line, line.indexOf('(') + 1, indent);
        }
        String value = indent + line.substring(equals + 3);
        return value.length() <= MAX_WIDTH
                ? List.of(line.substring(0, equals + 2), value)
                : arguments(line, line.indexOf('(', equals) + 1, indent);
    }

    private static List<String> arguments(String call, int open, String indent) {
        var lines = new ArrayList<>(List.of(call.substring(0, open)));
        int depth = 0;
        boolean isQuoted = false;
        int start = open;
        for (int i = open; i < call.length(); i++) {
            char c = call.charAt(i);
            isQuoted ^= c == '"' && call.charAt(i - 1) != '\\';
            depth += isQuoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (c == ',' && depth == 0 && !isQuoted) {
                lines.addAll(argument(indent + call.substring(start, i + 1).strip()));
                start = i + 1;
            }
        }
        lines.addAll(argument(indent + call.substring(start).strip()));
        return lines;
    }

    private static List<String> argument(String line) {
        int open = line.indexOf('(') + 1;
        if (line.length() <= MAX_WIDTH || open == 0) {
            return List.of(line);
        }
        String indent = " ".repeat(indentation(line) + 8);
        var calls = calls(line, indent);
        return calls.size() > 1 ? calls : arguments(line, open, indent);
    }

    /** The calls of a chain, one on a line. */
    private static List<String> calls(String chain, String indent) {
        var lines = new ArrayList<String>();
        int depth = 0;
        boolean isQuoted = false;
        int start = 0;
        for (int i = 1; i < chain.length(); i++) {
            char c = chain.charAt(i);
            isQuoted ^= c == '"' && chain.charAt(i - 1) != '\\';
            depth += isQuoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && !isQuoted && chain.startsWith(").", i)) {
                lines.add((lines.isEmpty() ? "" : indent) + chain.substring(start, i + 1));
                start = i + 1;
            }
        }
        lines.add((lines.isEmpty() ? "" : indent) + chain.substring(start));
        return lines;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
