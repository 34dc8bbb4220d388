package io.jino.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

    @TempDir
    Path parent;

    @Test
    void removes_what_a_killed_jvm_left_behind() throws IOException {
        var orphan = leftBehind("server-1");
        Directories.removeOrphans(parent, "server-", "server.pid");
        assertThat(orphan).doesNotExist();
    }

    @Test
    void ends_no_process_that_only_has_the_number_of_a_dead_server() throws IOException {
        var orphan = leftBehind("server-1");
        Files.writeString(orphan.resolve("server.pid"), ProcessHandle.current().pid() + "\n");
        Directories.removeOrphans(parent, "server-", "server.pid");
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(orphan).doesNotExist();
    }

    @Test
    void keeps_what_this_jvm_claimed() throws IOException {
        var claimed = Directories.claimed(parent, "server-");
        makeOld(claimed);
        Directories.removeOrphans(parent, "server-", "server.pid");
        assertThat(claimed).exists();
    }

    @Test
    void keeps_what_is_too_young_to_be_judged_and_what_has_no_lock() throws IOException {
        var young = parent.resolve("server-young");
        Files.createFile(Files.createDirectory(young).resolve("jvm.lock"));
        var foreign = Files.createDirectory(parent.resolve("server-foreign"));
        Directories.removeOrphans(parent, "server-", "server.pid");
        assertThat(young).exists();
        assertThat(foreign).exists();
    }

    private Path leftBehind(String name) throws IOException {
        var directory = Files.createDirectory(parent.resolve(name));
        Files.createFile(directory.resolve("jvm.lock"));
        makeOld(directory);
        return directory;
    }

    private static void makeOld(Path directory) throws IOException {
        var old = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(directory.resolve("jvm.lock"), old);
    }
}
