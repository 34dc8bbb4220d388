package io.jino.test;

import static io.jino.test.Await.await;
import static io.jino.test.NoteTable.NOTE;
import static io.jino.test.Runs.failed;
import static io.jino.test.Runs.failure;
import static io.jino.test.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.NoteTable.Note;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class JinoTestExtensionTest {

    private static final List<String> URIS = new ArrayList<>();

    @Test
    void drops_the_database_at_the_end() {
        URIS.clear();
        assertThat(failed(run(Outer.class))).isEmpty();
        assertThat(URIS)
                .hasSize(3)
                .allSatisfy(uri -> assertThatThrownBy(() ->
                                Housekeeping.connect(uri.startsWith("p") ? Database.POSTGRES : Database.MYSQL, uri))
                        .hasMessageContaining(uri.substring(uri.lastIndexOf('/') + 1)));
    }

    @Test
    void gives_a_nested_class_a_database_of_its_own_if_it_says_so() {
        URIS.clear();
        run(Outer.class);
        assertThat(URIS)
                .filteredOn(uri -> uri.startsWith("postgresql://"))
                .hasSize(2)
                .satisfies(shared -> assertThat(shared.get(0)).isEqualTo(shared.get(1)));
        assertThat(URIS).filteredOn(uri -> !uri.startsWith("postgresql://")).hasSize(1);
    }

    @Test
    void serves_one_instance_for_all_tests() {
        assertThat(failed(run(OneInstance.class))).isEmpty();
    }

    @Test
    void fails_a_test_over_its_budget_and_lists_what_it_sent() {
        var results = run(Budgets.class);

        assertThat(failed(results)).containsExactlyInAnyOrder("sends_two_where_the_class_allows_one", "sends_one_too");
        assertThat(failure(results, "sends_two_where_the_class_allows_one"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        @MaxStatements allows 1 statement but the test sent 2 statements:
                          select count(*) from "note" t0
                          select count(*) from "note" t0""");
        assertThat(failure(results, "sends_one_too")).hasMessageStartingWith("@MaxStatements allows 0 statements");
    }

    @JinoTest
    @Schema(on = Database.POSTGRES, value = NoteTable.POSTGRES)
    @Schema(on = Database.MYSQL, value = NoteTable.MYSQL)
    static class Outer {

        @Test
        void runs_on_postgresql(TestDatabase database, Dialect dialect) {
            URIS.add(database.uri());
            assertThat(dialect).isEqualTo(Dialect.postgres());
        }

        @Nested
        class Sharing {
            @Test
            void runs_on_the_same(TestDatabase database) {
                URIS.add(database.uri());
            }
        }

        @Nested
        @JinoTest(Database.MYSQL)
        class Own {
            @Test
            void runs_on_mysql(TestDatabase database, Dialect dialect, Db db) {
                URIS.add(database.uri());
                assertThat(dialect).isIn(Dialect.mariadb(), Dialect.mysql());
                assertThat(await(db.insert(NOTE, Note.of("a"))).id()).isEqualTo(1);
            }
        }
    }

    @JinoTest
    @Schema(NoteTable.POSTGRES)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        private final Db db;

        OneInstance(Db db) {
            this.db = db;
        }

        @BeforeAll
        void write(Db given) {
            assertThat(given).isSameAs(db);
            await(db.insert(NOTE, Note.of("gone before the first test")));
        }

        @Test
        void begins_empty() {
            assertThat(await(db.insert(NOTE, Note.of("a"))).id()).isEqualTo(1);
        }
    }

    @JinoTest
    @Schema(NoteTable.POSTGRES)
    @MaxStatements(1)
    static class Budgets {

        @BeforeEach
        void write(Db db) {
            await(db.insert(NOTE, Note.of("not counted")));
        }

        @Test
        void sends_two_where_the_class_allows_one(Db db) {
            await(db.count(NOTE.find()));
            await(db.count(NOTE.find()));
        }

        @Test
        @MaxStatements(2)
        void sends_two_where_the_method_allows_two(Db db) {
            await(db.count(NOTE.find()));
            await(db.count(NOTE.find()));
        }

        @Nested
        class Inside {
            @Test
            void sends_one(Db db) {
                await(db.count(NOTE.find()));
            }

            @Test
            @MaxStatements(0)
            void sends_one_too(Db db) {
                await(db.count(NOTE.find()));
            }
        }
    }
}
