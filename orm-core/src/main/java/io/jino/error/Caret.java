package io.jino.error;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows where in a statement a server found the mistake.
 */
final class Caret {
    /** A longer text wraps in a terminal, so that the caret would point at nothing. */
    private static final int WIDTH = 100;

    private static final int BEFORE = 40;
    private static final int AFTER = 40;
    private static final String SQL = "SQL: ";
    private static final String NEAR = "near ";

    private Caret() {}

    /**
     * The lines that show a statement.
     *
     * @param position counted in characters from one; zero if it is not known
     */
    static List<@Nullable String> lines(@Nullable String sql, int position) {
        var lines = new ArrayList<@Nullable String>();
        if (sql == null) {
            return lines;
        }
        lines.add(SQL + sql);
        if (position < 1 || position > sql.codePointCount(0, sql.length()) + 1) {
            return lines;
        }
        int at = sql.offsetByCodePoints(0, position - 1);
        if (sql.length() <= WIDTH && sql.indexOf('\n') < 0) {
            lines.add(" ".repeat(SQL.length() + at) + "^");
            return lines;
        }
        int from = Math.max(at - BEFORE, sql.lastIndexOf('\n', at - 1) + 1);
        int end = sql.indexOf('\n', at);
        int to = Math.min(at + AFTER, end < 0 ? sql.length() : end);
        lines.add(NEAR + sql.substring(from, to).replace('\t', ' '));
        lines.add(" ".repeat(NEAR.length() + at - from) + "^");
        return lines;
    }
}
