package io.jino.tck.migration;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.Outcome;
import io.jino.migration.MigrationException;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import org.junit.jupiter.api.Test;

@JinoTest(Database.MYSQL)
class MigrateMySqlTest extends MigrateTest {
    MigrateMySqlTest(Db db, TestDatabase database) {
        super(db, database);
    }

    @Override
    String dawdling() {
        return "do sleep(0.1);\n";
    }

    @Test
    void says_what_remains_of_a_script_that_failed_and_waits_for_somebody_to_mend_it() {
        assertThatThrownBy(() -> await(db.migrate(given("create table author (name text);\nselect nonsense;"))))
                .isInstanceOfSatisfying(
                        MigrationException.class,
                        failed -> assertThat(failed.outcome()).isEqualTo(Outcome.UNKNOWN))
                .hasMessageContaining("carried out before: 1");
        assertThat(names()).isEmpty();

        assertThatThrownBy(() -> await(db.migrate(given("create table author (name text);"))))
                .hasMessageContaining("[jino:migration-unfinished]");

        database.execute("drop table author; delete from flyway_schema_history where success = 0");
        assertThat(await(db.migrate(given("create table author (name text);")))).hasSize(1);
    }

    @Test
    void carries_out_triggers_with_semicolons_in_them() {
        await(db.migrate(given("""
                create table author (name varchar(20));
                create trigger loud before insert on author for each row
                begin
                    if new.name is not null then set new.name = upper(new.name); end if;
                    set @said = 'it''s loud;';
                end;
                insert into author values ('daisy');""")));

        assertThat(names()).containsExactly("DAISY");
    }
}
