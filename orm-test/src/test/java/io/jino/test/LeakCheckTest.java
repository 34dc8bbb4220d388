package io.jino.test;

import static io.jino.test.Await.await;
import static io.jino.test.NoteTable.NOTE;
import static io.jino.test.Runs.failed;
import static io.jino.test.Runs.failure;
import static io.jino.test.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.test.NoteTable.Note;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

    @ParameterizedTest
    @ValueSource(classes = {LeakingOnPostgres.class, LeakingOnMySql.class})
    void names_what_a_test_left_and_blames_nobody_else(Class<?> leaking) {
        var results = run(leaking);

        assertThat(failed(results))
                .containsExactly("leaves_a_transaction", "leaves_a_verb_running", "fails_and_leaves_a_transaction");
        assertThat(failure(results, "leaves_a_transaction"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The test ended and left behind:")
                .hasMessageContaining(
                        leaking == LeakingOnPostgres.class
                                ? "idle in transaction, last statement: lock table note;"
                                : "an open transaction: sleep")
                .hasMessageNotContaining("pool");

        assertThat(failure(results, "leaves_a_verb_running"))
                .hasMessageContaining("  connections that are not back in the pool: 1");
        assertThat(failure(results, "fails_and_leaves_a_transaction"))
                .hasMessage("its own failure")
                .satisfies(own -> assertThat(own.getSuppressed())
                        .hasSize(1)
                        .allSatisfy(leak -> assertThat(leak).hasMessageContaining("an open transaction")));
    }

    @JinoTest
    static class LeakingOnPostgres extends Leaking {}

    @JinoTest(Database.MYSQL)
    static class LeakingOnMySql extends Leaking {}

    @Schema(on = Database.POSTGRES, value = NoteTable.POSTGRES)
    @Schema(on = Database.MYSQL, value = NoteTable.MYSQL)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    abstract static class Leaking {

        @Order(1)
        @RepeatedTest(3)
        void leaves_nothing(Db db) {
            await(db.insert(NOTE, Note.of("a")));
        }

        @Order(2)
        @Test
        void leaves_a_transaction(TestDatabase database) {
            lockNotes(database);
        }

        @Order(3)
        @Test
        void leaves_a_verb_running(Db db, TestDatabase database) {
            lockNotes(database);
            db.insert(NOTE, Note.of("waits"));
        }

        @Order(4)
        @Test
        void leaves_nothing_either(Db db) {
            assertThat(await(db.insert(NOTE, Note.of("a"))).id()).isEqualTo(1);
        }

        @Order(5)
        @Test
        void fails_and_leaves_a_transaction(TestDatabase database) {
            lockNotes(database);
            throw new AssertionError("its own failure");
        }

        @Order(6)
        @Test
        void leaves_what_comes_back_soon(Db db) {
            db.insert(NOTE, Note.of("not awaited"));
        }

        /** With a row, so that the rows between which one could be inserted are locked on MySQL, too. */
        private static void lockNotes(TestDatabase database) {
            database.execute("insert into note (text) values ('locked')");
            var other = Housekeeping.connect(database.kind(), database.uri());
            other.query("begin");
            other.query(
                    database.kind() == Database.POSTGRES
                            ? "lock table note; select * from note for update"
                            : "select * from note for update");
        }
    }
}
