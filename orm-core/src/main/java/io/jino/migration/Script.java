package io.jino.migration;

import io.jino.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes a script apart into its statements, as the database's own client would: what ends a statement ends none in quotes, in
 * comments, or in the body of a function.
 */
public final class Script {
    private static final Pattern DELIMITER = Pattern.compile("(?i)delimiter[ \\t]+(\\S+)[ \\t]*(?:\\R|\\z)");

    private static final Pattern TAG = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final String name;
    private final String sql;
    private final boolean isPostgres;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private int at;
    private int begin = -1;
    private String delimiter = ";";
    private Body body = new Body(false);

    private Script(String name, String sql, boolean isPostgres) {
        this.name = name;
        this.sql = sql.startsWith("\uFEFF") ? sql.substring(1) : sql;
        this.isPostgres = isPostgres;
    }

    /**
     * The statements of a migration, in their order.
     *
     * @throws MigrationException if it ends inside of quotes or a comment
     */
    public static List<ScriptStatement> statements(Migration migration, Dialect dialect) {
        var script = new Script(migration.script(), migration.sql(), dialect.equals(Dialect.postgres()));
        script.split();
        return script.statements;
    }

    private void split() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (isLineComment(c)) {
                skipLine();
            } else if (sql.startsWith("/*", at) && !isForTheServer()) {
                skipComment();
            } else if (isPostgres || begin >= 0 || !delimiterCommand()) {
                next(c);
            }
        }
        end(sql.length());
    }

    private void next(char c) {
        boolean isEnd = sql.startsWith(delimiter, at);
        if (isEnd && !(delimiter.equals(";") && body.isOpen())) {
            end(at);
            at += delimiter.length();
        } else {
            part(c);
        }
    }

    // PostgreSQL takes two hyphens for a comment anywhere, MySQL only before a space.
    private boolean isLineComment(char c) {
        if (c == '#') {
            return !isPostgres;
        }
        return sql.startsWith("--", at) && (isPostgres || at + 2 >= sql.length() || sql.charAt(at + 2) <= ' ');
    }

    // What MySQL and MariaDB carry out, although other servers do not see it.
    private boolean isForTheServer() {
        return !isPostgres && (sql.startsWith("/*!", at) || sql.startsWith("/*M!", at));
    }

    private void skipLine() {
        while (at < sql.length() && sql.charAt(at) != '\n') {
            at++;
        }
    }

    // Those of PostgreSQL may contain others.
    private void skipComment() {
        int opened = at;
        int depth = 0;
        do {
            if (at >= sql.length()) {
                throw MigrationException.unclosed(name, line(opened), "a comment");
            }
            if (sql.startsWith("/*", at) && (isPostgres || depth == 0)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0);
    }

    /** Takes another delimiter, if the script says one here. */
    private boolean delimiterCommand() {
        var command = DELIMITER.matcher(sql).region(at, sql.length());
        if (!command.lookingAt()) {
            return false;
        }
        delimiter = command.group(1);
        at = command.end();
        return true;
    }

    private void part(char c) {
        if (begin < 0) {
            begin = at;
            body = new Body(isPostgres);
        }
        if (c == '\'' || c == '"' || (c == '`' && !isPostgres)) {
            skipQuoted(c, !isPostgres && c != '`');
        } else if (c == '$'
                && isPostgres
                && TAG.matcher(sql).region(at, sql.length()).lookingAt()) {
            skipDollars();
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else {
            at++;
        }
    }

    private void word() {
        var word = WORD.matcher(sql).region(at, sql.length());
        if (!word.lookingAt()) {
            at++;
            return;
        }
        at = word.end();
        String text = word.group().toLowerCase(Locale.ROOT);
        if (isPostgres && text.equals("e") && at < sql.length() && sql.charAt(at) == '\'') {
            skipQuoted('\'', true);
        } else {
            body.word(text);
        }
    }

    private void skipQuoted(char quote, boolean isEscaped) {
        int opened = at;
        for (at++; at < sql.length(); at++) {
            char c = sql.charAt(at);
            if (c == '\\' && isEscaped) {
                at++;
            } else if (c == quote) {
                at++;
                return;
            }
        }
        throw MigrationException.unclosed(name, line(opened), "quotes");
    }

    private void skipDollars() {
        int opened = at;
        var tag = TAG.matcher(sql).region(at, sql.length());
        String quote = tag.lookingAt() ? tag.group() : "$$";
        int close = sql.indexOf(quote, at + quote.length());
        if (close < 0) {
            throw MigrationException.unclosed(name, line(opened), "a text between " + quote);
        }
        at = close + quote.length();
    }

    private void end(int end) {
        if (begin >= 0) {
            statements.add(new ScriptStatement(sql.substring(begin, end).strip(), line(begin)));
            begin = -1;
        }
    }

    private int line(int position) {
        return 1
                + (int) sql.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
