package io.jino.test.server;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A running database server that gives out empty databases.
 *
 * <p>The first of these that applies is used, once per JVM:
 *
 * <ol>
 *   <li>the server named by {@code JINO_TEST_POSTGRES_URL} or {@code JINO_TEST_MYSQL_URL} (or by the system properties
 *       {@code jino.test.postgres.url} and {@code jino.test.mysql.url});
 *   <li>a container, if the system property {@code jino.test.containers} is {@code true} and Docker answers;
 *   <li>an embedded server, which needs neither Docker nor an installation.
 * </ol>
 */
public final class DatabaseServer {

    private static final Map<DatabaseKind, DatabaseServer> RUNNING = new EnumMap<>(DatabaseKind.class);

    private static final int LONGEST_NAME = 63;

    private final DatabaseKind kind;
    private final ServerUri uri;
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    private DatabaseServer(DatabaseKind kind, ServerUri uri) {
        this.kind = kind;
        this.uri = uri;
    }

    /** The PostgreSQL server of this JVM, started by the first call. */
    public static DatabaseServer postgres() {
        return running(DatabaseKind.POSTGRES);
    }

    /** The MySQL or MariaDB server of this JVM, started by the first call. */
    public static DatabaseServer mysql() {
        return running(DatabaseKind.MYSQL);
    }

    /** Makes a database name out of a label, different in every call and in every JVM. */
    public static String freshName(String label) {
        var random = ThreadLocalRandom.current().nextLong(1L << 32);
        var suffix = "_%08x".formatted(random);
        var words = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceFirst("^(?=[0-9])", "_");
        return words.substring(0, Math.min(words.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    /** The connection URI of the database that the server itself was given or started with. */
    public String uri() {
        return uri.text();
    }

    /** Creates an empty UTF-8 database and gives its connection URI; fails if the name is taken. */
    public String createDatabase(String name) {
        requirePlain(name);
        AdminConnection.execute(kind, uri, kind.creating(name));
        created.add(name);
        return uri.withDatabase(name).text();
    }

    /** Drops a database that {@link #createDatabase} made, and cuts whoever is still connected to it. */
    public void dropDatabase(String name) {
        // The server may be a developer's own: nothing is dropped there that was not made here.
        if (!created.contains(name)) {
            throw new IllegalArgumentException(
                    "Database \"%s\" was not created here. Only what createDatabase made can be dropped."
                            .formatted(name));
        }
        AdminConnection.drop(kind, uri, name);
        created.remove(name);
    }

    private static DatabaseServer running(DatabaseKind kind) {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(kind, k -> new DatabaseServer(k, DatabaseSource.uriOf(k)));
        }
    }

    /** Lower case only, so that a name means the same on every database, file system and in every URI. */
    private static void requirePlain(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot name a test database. Use at most 63 of a-z, 0-9 and _, not starting with a digit."
                            .formatted(name));
        }
    }
}
