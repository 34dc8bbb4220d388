package io.jino.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.test.server.DatabaseServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    @Nested
    class Postgres extends EveryDatabase {
        Postgres() {
            super(Database.POSTGRES);
        }

        @Test
        void empties_tables_of_every_schema_with_any_name() {
            empties("create schema \"My Notes\"", "\"My Notes\".\"It's a \"\"table\"\"\"");
        }

        @Test
        void empties_the_partitions_of_a_table() {
            housekeeping.query("create table t (id int) partition by range (id)");
            housekeeping.query("create table t_low partition of t for values from (0) to (10)");
            housekeeping.query("insert into t values (1)");
            housekeeping.emptyTables();
            assertThat(count("t")).isZero();
        }

        @Test
        void lets_a_sequence_begin_again_where_it_began() {
            housekeeping.query("create sequence s start 100");
            housekeeping.query("select nextval('s')");
            housekeeping.emptyTables();
            assertThat(housekeeping.query("select nextval('s')").get(0).getLong(0))
                    .isEqualTo(100);
        }
    }

    @Nested
    class MySql extends EveryDatabase {
        MySql() {
            super(Database.MYSQL);
        }

        @Test
        void empties_tables_with_any_name() {
            empties("do 0", "`It's a ``table\\`");
        }

        @Test
        void checks_foreign_keys_again_when_it_is_done() {
            empties("do 0", "t");
            assertThat(housekeeping.query("select @@foreign_key_checks").get(0).getLong(0))
                    .isEqualTo(1);
        }
    }

    abstract static class EveryDatabase {
        final Database kind;
        private final String name = DatabaseServer.freshName("housekeeping");
        Housekeeping housekeeping;

        EveryDatabase(Database kind) {
            this.kind = kind;
            housekeeping = Housekeeping.connect(kind, kind.server().createDatabase(name));
        }

        @AfterEach
        void drop() {
            housekeeping.close();
            kind.server().dropDatabase(name);
        }

        void empties(String before, String table) {
            housekeeping.query(before);
            housekeeping.query("create table " + table + " (id int)");
            housekeeping.query("insert into " + table + " values (1)");
            housekeeping.emptyTables();
            assertThat(count(table)).isZero();
        }

        long count(String table) {
            return housekeeping.query("select count(*) from " + table).get(0).getLong(0);
        }

        @Test
        void has_nothing_to_do_in_an_empty_database() {
            housekeeping.emptyTables();
        }

        @Test
        void empties_tables_that_refer_to_each_other() {
            housekeeping.query("create table a (id int primary key, b int)");
            housekeeping.query("create table b (id int primary key, a int, foreign key (a) references a (id))");
            housekeeping.query("alter table a add foreign key (b) references b (id)");
            housekeeping.query("insert into a values (1, null)");
            housekeeping.query("insert into b values (1, 1)");
            housekeeping.query("update a set b = 1");
            housekeeping.emptyTables();
            assertThat(count("a") + count("b")).isZero();
        }

        @Test
        void lets_ids_begin_again_even_if_no_row_stayed() {
            housekeeping.query(kind == Database.POSTGRES ? NoteTable.POSTGRES : NoteTable.MYSQL);
            housekeeping.query("insert into note (text) values ('a')");
            housekeeping.query("delete from note");
            housekeeping.emptyTables();
            housekeeping.query("insert into note (text) values ('a')");
            assertThat(housekeeping.query("select id from note").get(0).getLong(0))
                    .isEqualTo(1);
        }
    }
}
