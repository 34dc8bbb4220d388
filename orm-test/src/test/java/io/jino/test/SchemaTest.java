package io.jino.test;

import static io.jino.test.Runs.failed;
import static io.jino.test.Runs.failure;
import static io.jino.test.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(classes = {FromFilesOnPostgres.class, FromFilesOnMySql.class})
    void comes_from_enclosing_classes_superclasses_files_and_texts_in_this_order(Class<?> testClass) {
        assertThat(failed(run(testClass))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {RefusedByPostgres.class, RefusedByMySql.class})
    void fails_the_class_with_the_text_that_the_server_refused(Class<?> testClass) {
        assertThat(failure(run(testClass), testClass.getSimpleName()))
                .hasMessageContaining(" refused the @Schema of " + testClass.getName())
                .hasMessageContaining("create table ok (id int); create tabel broken (id int)")
                .rootCause()
                .hasMessageContaining("tabel");
    }

    @Test
    void fails_the_class_if_a_file_is_missing() {
        assertThat(failure(run(Missing.class), "Missing"))
                .hasMessage("@Schema of %s names classpath:/missing.sql, which is not on the class path."
                        .formatted(Missing.class.getName()));
    }

    @Test
    void is_refused_on_a_nested_class_that_has_no_database_of_its_own() {
        assertThat(failure(run(Around.class), "Inside"))
                .hasMessageContaining("Put the @Schema there, or a @JinoTest here.");
    }

    @JinoTest
    @Schema("alter table diary add column one int; alter table diary add column two int")
    static class FromFilesOnPostgres extends Diary {}

    @JinoTest(Database.MYSQL)
    @Schema("alter table diary add column one int; alter table diary add column two int")
    static class FromFilesOnMySql extends Diary {}

    @Schema(on = Database.POSTGRES, value = "classpath:/diary-postgres.sql")
    @Schema(on = Database.MYSQL, value = "classpath:/diary-mysql.sql")
    abstract static class Diary {
        @Test
        void has_all_columns(TestDatabase database) {
            database.execute("insert into diary (one, two) values (1, 2)");
        }
    }

    @JinoTest
    @Schema("create table ok (id int); create tabel broken (id int)")
    static class RefusedByPostgres {
        @Test
        void never_runs() {}
    }

    @JinoTest(Database.MYSQL)
    @Schema("create table ok (id int); create tabel broken (id int)")
    static class RefusedByMySql {
        @Test
        void never_runs() {}
    }

    @JinoTest
    @Schema("classpath:/missing.sql")
    static class Missing {
        @Test
        void never_runs() {}
    }

    @JinoTest
    static class Around {
        @Nested
        @Schema("create table late (id int)")
        class Inside {
            @Test
            void never_runs() {}
        }
    }
}
