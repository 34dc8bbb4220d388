package io.jino.run;

import io.jino.error.TransactionException;
import io.jino.sql.Dialect;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a statement does besides reading and writing rows, as far as its text shows. Only hand-written SQL has one.
 */
enum Effect {
    /** Nothing. */
    NONE,
    /** Begins or ends a transaction, which only Jino may do: it has to know. */
    CONTROLS_TRANSACTION,
    /** Ends the transaction it is in on MySQL and MariaDB, without a word. */
    COMMITS,
    /** Leaves something behind in the session: a setting, a lock, a subscription, a temporary table. */
    CHANGES_SESSION;

    private static final Set<String> CONTROL = Set.of(
            "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release", "prepare transaction");

    private static final Set<String> COMMITTING = Set.of(
            "alter",
            "analyze",
            "cache",
            "change",
            "check",
            "create",
            "drop",
            "flush",
            "grant",
            "install",
            "load index",
            "lock",
            "optimize",
            "purge",
            "rename",
            "repair",
            "reset",
            "revoke",
            "stop",
            "truncate",
            "uninstall",
            "unlock");

    private static final Set<String> SETTING = Set.of(
            "set",
            "reset",
            "discard",
            "deallocate",
            "prepare",
            "listen",
            "unlisten",
            "load",
            "lock",
            "unlock",
            "use",
            "declare",
            "handler");

    /** What a function of a statement that otherwise reads may leave behind. */
    private static final Pattern IN_SESSION = Pattern.compile(
            "\\bpg_(?:try_)?advisory_lock|\\bset_config\\s*\\(|\\bget_lock\\s*\\(|:=|\\binto\\s+@|\\binto\\s+temp|"
                    + "^create\\s+(?:local\\s+|global\\s+|or\\s+replace\\s+)*temp",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE =
            Pattern.compile("(?:\\s+|--[^\\n]*(?:\\n|$)|#[^\\n]*(?:\\n|$)|/\\*.*?\\*/)*+", Pattern.DOTALL);

    private static final Pattern LOCAL = Pattern.compile("(?i)set\\s+(?:local|constraints)\\b.*", Pattern.DOTALL);

    private static final Pattern LEVEL = Pattern.compile(
            "(?i)set\\s+(?:(?:session|global|local|@@(?:session\\.)?)\\s*)?(?:transaction\\b|autocommit\\b|session\\s+characteristics).*",
            Pattern.DOTALL);

    /** So that a text is looked at once; rendered ones are few, because a query has one text. */
    private static final Map<String, Effect> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 8_192;

    static Effect of(String sql) {
        Effect known = KNOWN.get(sql);
        if (known != null) {
            return known;
        }
        Effect found = found(sql);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(sql, found);
        }
        return found;
    }

    private static Effect found(String sql) {
        var space = SPACE.matcher(sql);
        String text = space.lookingAt() ? sql.substring(space.end()) : sql;
        String first = word(text);
        if (CONTROL.contains(first) || LEVEL.matcher(text).matches() || isTwoPhase(text)) {
            return CONTROLS_TRANSACTION;
        }
        if (LOCAL.matcher(text).matches()) {
            return NONE;
        }
        if (SETTING.contains(first) || IN_SESSION.matcher(text).find()) {
            return CHANGES_SESSION;
        }
        return COMMITTING.contains(first) ? COMMITS : NONE;
    }

    private static boolean isTwoPhase(String text) {
        return word(text).equals("prepare")
                && word(text.substring("prepare".length()).stripLeading()).equals("transaction");
    }

    private static String word(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Why a statement is not sent, or null if it may be. */
    @Nullable TransactionException refusal(Dialect dialect, boolean isInTransaction, String sql) {
        if (this == CONTROLS_TRANSACTION) {
            return new TransactionException.Refused(
                    "A statement that begins or ends a transaction was not sent.",
                    "Use transaction, TransactionOptions, savepoint and rollbackOnly, which keep track of it.",
                    sql);
        }
        boolean commits = this == COMMITS
                || (this == CHANGES_SESSION && word(sql.stripLeading()).endsWith("lock"));
        if (commits && isInTransaction && !dialect.equals(Dialect.postgres())) {
            return new TransactionException.Refused(
                    "A statement that commits the transaction it is in was not sent.",
                    "Run it before or after the transaction, with the Db.",
                    sql);
        }
        return null;
    }
}
