package io.jino.migration;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The migrations of an application, in the order of their versions. A value: reading them touches no database.
 *
 * <pre>{@code
 * static final Migrations MIGRATIONS = Migrations.fromClassPath("db/migration");
 *
 * db.migrate(MIGRATIONS)
 * }</pre>
 *
 * <p>Files are named as Flyway names them: {@code V1__authors.sql}, {@code V2.1__add_bio.sql}. Undo scripts ({@code U…}) are left
 * aside; any other SQL file is refused, repeatable ones ({@code R__…}) included, because it would be forgotten silently.
 */
public final class Migrations {
    private final List<Migration> migrations;

    private Migrations(List<Migration> migrations) {
        this.migrations = migrations;
    }

    /**
     * Migrations by hand, in any order.
     *
     * @throws MigrationException if two have the same version
     */
    public static Migrations of(List<Migration> migrations) {
        var sorted = new ArrayList<>(migrations);
        sorted.sort((one, other) -> Migration.BY_VERSION.compare(one.version(), other.version()));
        for (int i = 1; i < sorted.size(); i++) {
            if (Migration.BY_VERSION.compare(
                            sorted.get(i - 1).version(), sorted.get(i).version())
                    == 0) {
                throw MigrationException.twice(sorted.get(i - 1), sorted.get(i));
            }
        }
        return new Migrations(List.copyOf(sorted));
    }

    /**
     * The files of a folder and of those in it. Blocks.
     *
     * @throws MigrationException if it cannot be read, a name is wrong, or a version is there twice
     */
    public static Migrations from(Path folder) {
        try {
            return of(read(folder));
        } catch (IOException unreadable) {
            throw MigrationException.unreadable(folder.toString(), unreadable);
        }
    }

    /**
     * The files of a folder of the class path, also in jars, by the loader of the calling thread. Blocks.
     *
     * @param folder such as {@code db/migration}
     * @throws MigrationException if it is not there or cannot be read, a name is wrong, or a version is there twice
     */
    public static Migrations fromClassPath(String folder) {
        var loader = Thread.currentThread().getContextClassLoader();
        try {
            var places = Collections.list(
                    (loader == null ? Migrations.class.getClassLoader() : loader).getResources(folder));
            if (places.isEmpty()) {
                throw MigrationException.unreadable(folder, null);
            }
            var found = new ArrayList<Migration>();
            for (URL place : places) {
                found.addAll(read(place.toURI()));
            }
            return of(found);
        } catch (IOException | URISyntaxException unreadable) {
            throw MigrationException.unreadable(folder, unreadable);
        }
    }

    private static List<Migration> read(URI place) throws IOException {
        if (!"jar".equals(place.getScheme())) {
            return read(Path.of(place));
        }
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return read(jar.provider().getPath(place));
        } catch (FileSystemAlreadyExistsException open) {
            // Somebody else has it open, and will close it.
            return read(Path.of(place));
        }
    }

    private static List<Migration> read(Path folder) throws IOException {
        var migrations = new ArrayList<Migration>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".sql") && !name.startsWith("U")) {
                    migrations.add(Migration.of(name, Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        return migrations;
    }

    /** All of them, in their order. */
    public List<Migration> list() {
        return migrations;
    }

    @Override
    public String toString() {
        return migrations.toString();
    }
}
