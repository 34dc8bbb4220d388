package io.jino.tck.chinook;

import io.jino.test.Database;
import io.jino.test.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The public sample database Chinook, which is no part of the project: about 15,000 rows, with nulls, accents and ties as
 * nobody would make them up.
 *
 * <p>Looked for in the folder that the system property {@code jino.chinook} names, else in {@code shared/data/chinook} of a
 * folder around the working directory. A test that needs it is skipped where it is not there.
 */
public final class ChinookData {
    /** What the files have before the tables: a database is made and entered, which the tests do themselves. */
    private static final String TABLES = "CREATE TABLE ";

    private static final String ROWS = "INSERT INTO ";

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String tables;
    private final String rows;

    private ChinookData(String script) {
        int rowsAt = script.indexOf(ROWS);
        this.tables = script.substring(script.indexOf(TABLES), rowsAt);
        this.rows = script.substring(rowsAt);
    }

    /** The data for a database, if they are here. */
    public static Optional<ChinookData> find(Database kind) {
        return folder().map(folder -> new ChinookData(
                switch (kind) {
                    case POSTGRES -> read(folder.resolve("chinook-postgresql.sql"));
                    case MYSQL -> renamed(read(folder.resolve("chinook-mysql.sql")));
                }));
    }

    /** The data for a database; where they are not here, the test is skipped. */
    public static ChinookData assumed(Database kind) {
        return find(kind)
                .orElseGet(
                        () -> Assumptions.abort(
                                "Chinook is not here: name its folder with -Djino.chinook=..., or put it into shared/data/chinook beside the project."));
    }

    private static Optional<Path> folder() {
        var named = System.getProperty("jino.chinook");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/data/chinook"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // InvoiceLine on MySQL is invoice_line on PostgreSQL: named alike, the same entities serve both.
    private static String renamed(String script) {
        return QUOTED.matcher(script).replaceAll(ChinookData::snakeCase);
    }

    private static String snakeCase(MatchResult name) {
        return "`" + WORD.matcher(name.group(1)).replaceAll("_").toLowerCase(Locale.ROOT) + "`";
    }

    /** Makes the tables. */
    public void createTables(TestDatabase database) {
        database.execute(tables);
    }

    /** Fills the tables, whose ids begin at one. */
    public void insertRows(TestDatabase database) {
        database.execute(rows);
    }
}
