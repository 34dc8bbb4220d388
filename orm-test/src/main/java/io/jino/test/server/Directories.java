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

/** Where the unpacked servers stay between runs, and where their data lies while they run. */
final class Directories {

    private static final String LOCK = "jvm.lock";

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

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Makes a temporary directory that belongs to this JVM until it ends, however it ends. */
    static Path temporary(String prefix) throws IOException {
        var directory = Files.createTempDirectory(prefix);
        // Held open on purpose: the operating system gives the lock up when the JVM is gone, even when killed.
        var channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("Cannot lock " + directory);
        }
        return directory;
    }

    /** Whether the JVM that made this temporary directory is gone without removing it. */
    static boolean isOrphan(Path directory) {
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
