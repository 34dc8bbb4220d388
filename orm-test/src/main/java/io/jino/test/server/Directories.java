package io.jino.test.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Where the unpacked servers stay between runs, and where their data lies while they run. */
final class Directories {

    private static final String LOCK = "jvm.lock";

    /**
     * The locks of this JVM. The operating system gives them up when the JVM is gone, even when killed; without this
     * reference the garbage collector would do it earlier.
     */
    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private Directories() {}

    /** The directory of the unpacked servers, the user's own. {@code jino.test.cache} names another. */
    static Path cache() {
        var home = Path.of(System.getProperty("user.home", ""));
        var parent = Files.isWritable(home) ? home.resolve(".cache") : temporary();
        var named = System.getProperty("jino.test.cache");
        try {
            var cache = Files.createDirectories(named == null ? parent.resolve("jino-test") : Path.of(named));
            if (cache.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // Programs are run from here, so nobody else may put one; fails if the directory is another user's.
                Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
            }
            return cache.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No directory for the embedded servers. Name one with -Djino.test.cache=...", e);
        }
    }

    /** Where the data of running servers lies. */
    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Makes a directory that belongs to this JVM until it ends, however it ends. */
    static Path claimed(Path parent, String prefix) throws IOException {
        var directory = Files.createTempDirectory(parent, prefix);
        var channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        HELD.put(directory, channel);
        if (channel.tryLock() == null) {
            throw new IOException("Cannot lock " + directory);
        }
        return directory;
    }

    /** Removes what JVMs claimed and could not remove because they were killed, and ends the servers left in there. */
    static void removeOrphans(Path parent, String prefix, String pidFile) throws IOException {
        try (var found = Files.newDirectoryStream(parent, prefix + "*")) {
            for (var directory : found) {
                if (isOrphan(directory)) {
                    end(directory, directory.resolve(pidFile));
                }
            }
        }
    }

    private static boolean isOrphan(Path directory) {
        // Not even to be looked at: closing a second channel on the file would give up the lock of the first.
        if (HELD.containsKey(directory)) {
            return false;
        }
        var lock = directory.resolve(LOCK);
        try {
            var age =
                    System.currentTimeMillis() - Files.getLastModifiedTime(lock).toMillis();
            // A young one may be between its creation and its lock.
            if (age < Duration.ofMinutes(1).toMillis()) {
                return false;
            }
            try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    var held = channel.tryLock()) {
                return held != null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static void end(Path directory, Path pidFile) {
        try {
            if (Files.exists(pidFile)) {
                var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                // The number may belong to someone else by now.
                ProcessHandle.of(pid)
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(directory.toString()))
                        .ifPresent(Directories::end);
            }
            delete(directory);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // Another user's, or just being removed by another JVM: not ours to insist.
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        // MariaDB and PostgreSQL both stop within a second when no client is left.
        server.onExit().completeOnTimeout(server, 10, TimeUnit.SECONDS).join();
        server.destroyForcibly();
    }

    /** Copies a directory with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Deletes a directory with all that is in it. */
    static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
