package io.jino.drift;

import io.jino.sql.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What differs between entities and a database, and the script that would mend it. A value: nothing of it is carried out.
 *
 * <pre>{@code
 * db.diff(BLOG).map(diff -> diff.writeNext(Path.of("src/main/resources/db/migration"), "add bio"))
 * // V4__add_bio.sql
 * }</pre>
 */
public final class SchemaDiff {
    private static final Pattern VERSION = Pattern.compile("V(\\d+)(?:[._]\\d+)*__.*\\.sql");

    private final Dialect dialect;
    private final List<Difference> differences;

    SchemaDiff(Dialect dialect, List<Difference> differences) {
        this.dialect = dialect;
        this.differences = List.copyOf(differences);
    }

    /** All differences, those of one entity next to each other. */
    public List<Difference> differences() {
        return differences;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * The statements that make the database what the entities say, each followed by a semicolon; empty if there is nothing to do.
     *
     * <p>What may lose data is commented out, with the reason above it: look at it before it is used.
     */
    public String sql() {
        var seen = new HashSet<List<String>>();
        var steps = new ArrayList<String>();
        differences.stream().sorted(Comparator.comparing(Difference::kind)).forEach(difference -> {
            String step = step(difference, seen);
            if (!step.isEmpty()) {
                steps.add(step);
            }
        });
        return steps.isEmpty() ? "" : "-- " + dialect.name() + "\n\n" + String.join("\n", steps);
    }

    // On MySQL one statement may mend several things of a column.
    private static String step(Difference difference, Set<List<String>> seen) {
        var statements = difference.sql();
        if (!statements.isEmpty() && !seen.add(statements)) {
            return "";
        }
        var text = new StringBuilder("-- ").append(title(difference)).append('\n');
        if (difference.isDestructive()) {
            text.append("-- WARNING: this may lose data, and is left to you.\n");
        }
        if (statements.isEmpty()) {
            text.append("-- What mends it is not known here, and is left to you.\n");
        }
        for (String statement : statements) {
            String line = statement + ";";
            text.append(difference.isDestructive() ? "-- " + line.replace("\n", "\n-- ") : line)
                    .append('\n');
        }
        return text.toString();
    }

    private static String title(Difference difference) {
        String place = difference.entity() + (difference.component() == null ? "" : "." + difference.component());
        return (place + ": " + difference.fact()).replaceAll("\\s+", " ");
    }

    /**
     * Writes {@link #sql()} as the next file of a folder of migrations, as Flyway names them: {@code V4__add_bio.sql} behind
     * {@code V3__….sql}. Writes nothing if there are no differences. Blocks.
     *
     * @param folder where the migrations are; made if it is not there
     * @param description what the file is called behind its version; anything but letters and digits becomes an underscore
     * @return the file, or nothing if there is nothing to do
     * @throws IOException if the folder cannot be read or the file cannot be written
     */
    public Optional<Path> writeNext(Path folder, String description) throws IOException {
        String sql = sql();
        if (sql.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        String words = description
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replace(' ', '_');
        var file = folder.resolve("V" + (last(folder) + 1) + "__" + words + ".sql");
        Files.writeString(file, sql, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return Optional.of(file);
    }

    private static long last(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> VERSION.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .mapToLong(name -> Long.parseLong(name.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    /** Each difference on a line, with the SQL that would mend it. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).reduce("", (all, one) -> all + one + "\n");
    }
}
