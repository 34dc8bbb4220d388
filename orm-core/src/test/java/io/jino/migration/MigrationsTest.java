package io.jino.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @Test
    void reads_version_and_description_from_the_name() {
        var migration = Migration.of("V2_1__add_bio.sql", "");

        assertThat(migration.version()).isEqualTo("2.1");
        assertThat(migration.description()).isEqualTo("add bio");
    }

    @Test
    void orders_versions_number_by_number() {
        var migrations = Migrations.of(List.of("V10__d.sql", "V2__b.sql", "V2.1__c.sql", "V1__a.sql").stream()
                .map(name -> Migration.of(name, ""))
                .toList());

        assertThat(migrations.list()).extracting(Migration::description).containsExactly("a", "b", "c", "d");
    }

    @Test
    void refuses_a_version_that_is_there_twice() {
        var twice = List.of(Migration.of("V1__a.sql", ""), Migration.of("V1.0__b.sql", ""));

        assertThatThrownBy(() -> Migrations.of(twice)).hasMessageContaining("[jino:migration-twice]");
    }

    @Test
    void sums_the_lines_whatever_ends_them() {
        int sum = Migration.of("V1__a.sql", "select 1;\nselect 2;").checksum();

        assertThat(Migration.of("V1__a.sql", "\uFEFFselect 1;\r\nselect 2;\r\n").checksum())
                .isEqualTo(sum);
        assertThat(Migration.of("V1__a.sql", "select 1;\nselect 3;").checksum()).isNotEqualTo(sum);
        // What crc32 gives for the nine bytes of the standard's example.
        assertThat(Migration.of("V1__a.sql", "12345\n6789\n").checksum()).isEqualTo(0xCBF43926);
    }

    @Test
    void reads_a_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V2__b.sql"), "select 2");
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old").resolve("V1__a.sql"), "select 1");
        Files.writeString(folder.resolve("U1__a.sql"), "select 0");
        Files.writeString(folder.resolve("README.md"), "");

        assertThat(Migrations.from(folder)).hasToString("[V1__a.sql, V2__b.sql]");
    }

    @Test
    void refuses_a_file_that_would_be_forgotten(@TempDir Path folder) throws IOException {
        for (String name : List.of("V3_add.sql", "R__views.sql", "authors.sql")) {
            var file = Files.writeString(folder.resolve(name), "");

            assertThatThrownBy(() -> Migrations.from(folder))
                    .hasMessageContaining(name)
                    .hasMessageContaining("[jino:migration-name]");
            Files.delete(file);
        }
    }

    @Test
    void refuses_a_folder_that_is_not_there(@TempDir Path folder) {
        assertThatThrownBy(() -> Migrations.from(folder.resolve("nowhere")))
                .hasMessageContaining("[jino:migrations-unreadable]");
        assertThatThrownBy(() -> Migrations.fromClassPath("nowhere"))
                .hasMessageContaining("[jino:migrations-unreadable]");
    }

    @Test
    void reads_the_class_path_in_folders_and_jars(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("classes/db"));
        Files.writeString(folder.resolve("classes/db/V1__a.sql"), "select 1");
        var jar = folder.resolve("more.jar");
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/db"));
            Files.writeString(files.getPath("/db/V2__b.sql"), "select 2");
        }

        var migrations = loadedFrom(
                folder.resolve("classes").toUri().toURL(), jar.toUri().toURL());

        assertThat(migrations).hasToString("[V1__a.sql, V2__b.sql]");
        assertThat(migrations.list().get(1).sql()).isEqualTo("select 2");
    }

    private static Migrations loadedFrom(URL... places) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(places)) {
            thread.setContextClassLoader(loader);
            return Migrations.fromClassPath("db");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static History.Entry done(String version, String sql) {
        return new History.Entry(
                version,
                "SQL",
                "V" + version + "__x.sql",
                Migration.of("V1__x.sql", sql).checksum(),
                true);
    }

    private static Migrations given(String... names) {
        return Migrations.of(
                Arrays.stream(names).map(name -> Migration.of(name, "select 1")).toList());
    }

    @Test
    void leaves_to_do_what_was_not_done() {
        assertThat(Pending.of(
                        given("V1__x.sql", "V2__x.sql", "V3__x.sql"),
                        List.of(done("1", "select 1"), done("2.0", "select 1"))))
                .hasToString("[V3__x.sql]");
    }

    @Test
    void takes_a_baseline_for_all_that_comes_before_it() {
        var baseline = new History.Entry("2", "BASELINE", "<< Flyway Baseline >>", null, true);

        assertThat(Pending.of(given("V1__x.sql", "V2__x.sql", "V3__x.sql"), List.of(baseline)))
                .hasToString("[V3__x.sql]");
    }

    @Test
    void lets_alone_what_a_newer_release_has_done() {
        assertThat(Pending.of(given("V1__x.sql"), List.of(done("1", "select 1"), done("2", "select 1"))))
                .isEmpty();
    }

    @Test
    void refuses_a_past_that_is_another_one() {
        assertThatThrownBy(() -> Pending.of(given("V1__x.sql"), List.of(done("1", "select 2"))))
                .hasMessageContaining("[jino:migration-changed]");
        assertThatThrownBy(() -> Pending.of(given("V2__x.sql"), List.of(done("1", "select 1"))))
                .hasMessageContaining("[jino:migration-missing]");
        assertThatThrownBy(() -> Pending.of(given("V1__x.sql", "V2__x.sql"), List.of(done("2", "select 1"))))
                .hasMessageContaining("[jino:migration-out-of-order]");
        var failed = new History.Entry("1", "SQL", "V1__x.sql", 0, false);
        assertThatThrownBy(() -> Pending.of(given("V1__x.sql"), List.of(failed)))
                .hasMessageContaining("[jino:migration-unfinished]");
    }
}
