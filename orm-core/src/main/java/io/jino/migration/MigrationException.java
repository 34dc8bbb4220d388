package io.jino.migration;

import io.jino.error.JinoException;
import io.jino.error.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Migrations that cannot be carried out, or that do not fit those that were.
 */
public final class MigrationException extends JinoException {
    private final @Nullable String script;
    private final int line;
    private final Outcome outcome;

    private MigrationException(
            String id,
            String fact,
            String remedy,
            @Nullable String script,
            int line,
            Outcome outcome,
            @Nullable Throwable cause,
            String... context) {
        super(id, fact, lines(script, line, context), remedy, cause);
        this.script = script;
        this.line = line;
        this.outcome = outcome;
    }

    private MigrationException(String id, String fact, String remedy, @Nullable String script, String... context) {
        this(id, fact, remedy, script, 0, Outcome.NOT_SENT, null, context);
    }

    private static List<@Nullable String> lines(@Nullable String script, int line, String... context) {
        var lines = new ArrayList<@Nullable String>();
        lines.add(script == null ? null : "Script: " + script + (line == 0 ? "" : ", line " + line));
        lines.addAll(Arrays.asList(context));
        return lines;
    }

    /** The name of the file, or null if it is about none. */
    public @Nullable String script() {
        return script;
    }

    /** Where the statement begins that failed, counted from one; zero if it is about none. */
    public int line() {
        return line;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    static MigrationException unnamed(String script) {
        return new MigrationException(
                "migration-name",
                "A file of SQL among the migrations has not the name of one.",
                "Call it V<version>__<description>.sql, such as V3__add_bio.sql, or move it elsewhere.",
                script);
    }

    static MigrationException twice(Migration one, Migration other) {
        return new MigrationException(
                "migration-twice",
                "Two migrations have the same version.",
                "Give the newer one the next version.",
                other.script(),
                "Other script: " + one.script());
    }

    static MigrationException unreadable(String folder, @Nullable Throwable cause) {
        return new MigrationException(
                "migrations-unreadable",
                "The folder of the migrations is not there, or cannot be read.",
                "Check its name; on the class path it is one such as db/migration, without a slash before it.",
                null,
                0,
                Outcome.NOT_SENT,
                cause,
                "Folder: " + folder);
    }

    static MigrationException unclosed(String script, int line, String what) {
        return new MigrationException(
                "migration-unclosed",
                "The end of a script is inside of " + what + " that begins there.",
                "Close it.",
                script,
                line,
                Outcome.NOT_SENT,
                null);
    }

    static MigrationException changed(Migration migration) {
        return new MigrationException(
                "migration-changed",
                "A migration was changed after it was carried out.",
                "Restore the file, and put the change into a new one.",
                migration.script());
    }

    static MigrationException missing(String version, String script) {
        return new MigrationException(
                "migration-missing",
                "A migration that was carried out is not among those that are given.",
                "Restore the file: a new database could not be made without it.",
                script,
                "Version: " + version);
    }

    static MigrationException late(Migration migration, String newest) {
        return new MigrationException(
                "migration-out-of-order",
                "A migration comes before one that was carried out already.",
                "Give it the next version.",
                migration.script(),
                "Newest in the database: " + newest);
    }

    static MigrationException unfinished(String version, String script) {
        return new MigrationException(
                "migration-unfinished",
                "A migration has failed before, and what it did until then is in the database.",
                "Undo that by hand and delete the row of flyway_schema_history with success = 0, or let flyway repair do that.",
                script,
                "Version: " + version);
    }

    /**
     * A statement of a script that failed.
     *
     * @param isUndone whether everything that the script did is rolled back
     * @param before how many statements of the script were carried out before it
     */
    public static MigrationException failed(
            Migration migration, ScriptStatement statement, boolean isUndone, int before, Throwable cause) {
        return new MigrationException(
                "migration-failed",
                "A statement of a migration failed.",
                isUndone
                        ? "Correct the script and migrate again: nothing of it is in the database."
                        : "Undo by hand what the script did before, which no transaction holds together here, delete its row"
                                + " of flyway_schema_history, correct it and migrate again.",
                migration.script(),
                statement.line(),
                isUndone ? Outcome.NOT_APPLIED : Outcome.UNKNOWN,
                cause,
                "Statements of the script carried out before: " + (isUndone ? "none remains" : before));
    }
}
