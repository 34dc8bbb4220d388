package io.jino.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** MariaDB out of a jar: on loopback, on a free port, with its data in a temporary directory. */
final class EmbeddedMariaDb {

    private static final String PREFIX = "jino-mariadb-";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MariaDbBinaries binaries;
    private final Path directory;
    private final int port;

    private EmbeddedMariaDb(MariaDbBinaries binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    /** Starts a server that stops, and whose data goes, with the JVM. */
    static ServerUri start() {
        try {
            Directories.removeOrphans(Directories.temporary(), PREFIX, "server.pid");
            var binaries = MariaDbBinaries.unpacked();
            var directory = Directories.claimed(Directories.temporary(), PREFIX);
            var server = new EmbeddedMariaDb(binaries, directory, freePort());
            server.launch();
            return new ServerUri("mariadb://root@127.0.0.1:%d/test".formatted(server.port));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded MariaDB did not start. JINO_TEST_MYSQL_URL can name another server.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MariaDB was starting.", e);
        }
    }

    private void launch() throws IOException, InterruptedException {
        var data = directory.resolve("data");
        Directories.copy(binaries.freshData(), data);
        Files.writeString(directory.resolve("init.sql"), "create database if not exists test;\n");
        var server = binaries.start(serving(data), log());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server), "jino-mariadb-end"));
        awaitReady(server);
    }

    private List<String> serving(Path data) {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + binaries.home(),
                "--datadir=" + data,
                "--tmpdir=" + directory,
                "--socket=" + directory.resolve("server.sock"),
                "--pid-file=" + directory.resolve("server.pid"),
                "--init-file=" + directory.resolve("init.sql"),
                "--port=" + port,
                // Root has no password, so nobody outside this machine may knock.
                "--bind-address=127.0.0.1",
                // Else the server makes itself a certificate first, and finding the key takes two to twelve seconds.
                "--skip-ssl",
                // Root is known as root@127.0.0.1, not by the name this address may have.
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                // What newer MariaDB does by itself: utf8mb4 without a collation means the one above.
                "--character-set-collations=utf8mb4=uca1400_ai_ci",
                // As strict as MySQL 8 by default. Not ONLY_FULL_GROUP_BY: MariaDB's knows no functional dependency.
                "--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--default-time-zone=+00:00",
                "--max-connections=300",
                // The data dies with the JVM: nothing needs to survive a power cut.
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--innodb-flush-method=nosync",
                "--debug-no-sync",
                "--innodb-log-file-size=" + MariaDbBinaries.LOG_FILE_SIZE));
        command.addAll(binaries.asRoot());
        return command;
    }

    private void awaitReady(Process server) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log()).contains(": ready for connections")) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("MariaDB did not come up:\n" + Files.readString(log()));
            }
            Thread.sleep(20);
        }
    }

    private Path log() {
        return directory.resolve("server.log");
    }

    /** Kills instead of asking: there is no data to save, and the JVM is waiting to end. */
    private void remove(Process server) {
        try {
            server.destroyForcibly().waitFor();
            Directories.delete(directory);
        } catch (IOException | InterruptedException e) {
            // The JVM ends; the next one finds what is left.
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
