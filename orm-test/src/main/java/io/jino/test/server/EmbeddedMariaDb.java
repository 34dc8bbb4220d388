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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** MariaDB out of a jar: on loopback, on a free port, with its data in a temporary directory. */
final class EmbeddedMariaDb {

    static final String LOG_FILE_SIZE = "16M";

    private static final String PREFIX = "jino-mariadb-";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MariaDbBinaries binaries;
    private final Path directory;
    private final int port;
    private final List<Process> processes = new CopyOnWriteArrayList<>();

    private EmbeddedMariaDb(MariaDbBinaries binaries, Path directory, int port) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
    }

    /** Starts a server that stops, and whose data goes, with the JVM. */
    static ServerUri start() {
        try {
            removeOrphans();
            var server = new EmbeddedMariaDb(MariaDbBinaries.unpacked(), Directories.temporary(PREFIX), freePort());
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
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove, "jino-mariadb-end"));
        var data = Files.createDirectory(directory.resolve("data"));
        var install = process(binaries.installing(data), "install.log");
        if (!install.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
            throw new IOException("mariadb-install-db failed:\n" + log("install.log"));
        }
        Files.writeString(directory.resolve("init.sql"), "create database if not exists test;\n");
        var server = process(serving(data), "server.log");
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
                "--innodb-log-file-size=" + LOG_FILE_SIZE));
        command.addAll(binaries.asRoot());
        return command;
    }

    private Process process(List<String> command, String log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(binaries.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(log).toFile());
        // Only macOS needs the libraries beside the server; elsewhere nothing reads this name.
        builder.environment()
                .put(
                        "DYLD_FALLBACK_LIBRARY_PATH",
                        binaries.home().resolve("libs").toString());
        var process = builder.start();
        processes.add(process);
        return process;
    }

    private void awaitReady(Process server) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!log("server.log").contains(": ready for connections")) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("MariaDB did not come up:\n" + log("server.log"));
            }
            Thread.sleep(20);
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    /** Kills instead of asking: there is no data to save, and the JVM is waiting to end. */
    private void remove() {
        try {
            for (var process : processes) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            Directories.delete(directory);
        } catch (IOException | InterruptedException e) {
            // The JVM ends; the next one finds what is left in removeOrphans.
        }
    }

    /** Ends the servers of JVMs that were killed before they could do it. */
    private static void removeOrphans() throws IOException {
        try (var found = Files.newDirectoryStream(Directories.temporary(), PREFIX + "*")) {
            for (var directory : found) {
                if (Directories.isOrphan(directory)) {
                    endOrphan(directory);
                }
            }
        }
    }

    private static void endOrphan(Path directory) {
        try {
            var pid = directory.resolve("server.pid");
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        // The number may belong to someone else by now.
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(directory.toString()))
                                .isPresent())
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
            Directories.delete(directory);
        } catch (IOException | NumberFormatException e) {
            // Another user's, or just being removed by another JVM: not ours to insist.
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
