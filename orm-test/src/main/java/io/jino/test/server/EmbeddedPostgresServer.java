package io.jino.test.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL out of a jar: on loopback, on a free port, with its data in a temporary directory. */
final class EmbeddedPostgresServer {

    private static final String PREFIX = "jino-postgres-";

    private EmbeddedPostgresServer() {}

    /** Starts a server that stops, and whose data goes, with the JVM. */
    static ServerUri start() {
        try {
            Directories.removeOrphans(Directories.temporary(), PREFIX, "data/postmaster.pid");
            var directory = Directories.claimed(Directories.temporary(), PREFIX);
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Directories.cache().resolve("postgres").toFile())
                    .setDataDirectory(directory.resolve("data"))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // The same order and case rules on every machine, whatever its locales.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, directory), "jino-postgres-end"));
            return new ServerUri("postgresql://postgres@127.0.0.1:%d/postgres".formatted(server.getPort()));
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL did not start. JINO_TEST_POSTGRES_URL can name another server.", e);
        }
    }

    private static void remove(EmbeddedPostgres server, Path directory) {
        try {
            server.close();
            Directories.delete(directory);
        } catch (IOException e) {
            // The JVM ends; the next one finds what is left.
        }
    }
}
