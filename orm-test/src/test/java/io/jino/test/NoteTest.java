package io.jino.test;

import static io.jino.test.Await.await;
import static io.jino.test.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import io.jino.test.NoteTable.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** As a user would write it: the tests once, and a class for each database. */
@Schema(on = Database.POSTGRES, value = NoteTable.POSTGRES)
@Schema(on = Database.MYSQL, value = NoteTable.MYSQL)
abstract class NoteTest {

    @RepeatedTest(3)
    void begins_without_rows_and_with_the_first_id(Db db) {
        assertThat(await(db.all(NOTE.find()))).isEmpty();
        assertThat(await(db.insert(NOTE, Note.of("a")))).isEqualTo(new Note(1L, "a"));
    }

    @Test
    void gives_parameters_that_belong_together(
            Db db, MutinyDb mutiny, Dialect dialect, TestDatabase database, Statements statements) {
        database.execute("insert into note (text) values ('by hand')");
        statements.hasCount(0);
        assertThat(mutiny.count(NOTE.find()).await().indefinitely()).isEqualTo(1);
        assertThat(await(db.count(NOTE.find()))).isEqualTo(1);
        statements.hasCount(2);
        assertThat(dialect).isIn(Dialect.postgres(), Dialect.mariadb(), Dialect.mysql());
    }

    @Nested
    class In_a_nested_class {
        private final Db db;

        In_a_nested_class(Db db) {
            this.db = db;
        }

        @BeforeEach
        void write() {
            await(db.insert(NOTE, Note.of("a")));
        }

        @Test
        void the_database_is_the_same_and_empty_too(Db given) {
            assertThat(given).isSameAs(db);
            assertThat(await(db.count(NOTE.find()))).isEqualTo(1);
        }

        @Test
        void statements_begin_with_the_test_method(Statements statements) {
            statements.containsExactly();
        }
    }
}
