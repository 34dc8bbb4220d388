package io.jino.test.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** PostgreSQL out of a jar: on loopback, on a free port, with its data in a temporary directory. */
final class EmbeddedPostgresServer {

    private EmbeddedPostgresServer() {}

    /** Starts a server that stops, and whose data goes, with the JVM. */
    static ServerUri start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Directories.cache().resolve("postgres").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // The same order and case rules on every machine, whatever its locales.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start();
            return new ServerUri("postgresql://postgres@127.0.0.1:%d/postgres".formatted(server.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start. JINO_TEST_POSTGRES_URL can name another server.", e);
        }
    }
}
