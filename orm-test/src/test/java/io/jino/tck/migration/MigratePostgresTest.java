package io.jino.tck.migration;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.Outcome;
import io.jino.migration.MigrationException;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import org.junit.jupiter.api.Test;

@JinoTest
class MigratePostgresTest extends MigrateTest {
    MigratePostgresTest(Db db, TestDatabase database) {
        super(db, database);
    }

    @Override
    String dawdling() {
        return "select pg_sleep(0.1);\n";
    }

    @Test
    void leaves_nothing_of_a_script_that_failed_and_goes_on_when_it_is_corrected() {
        assertThatThrownBy(() -> await(db.migrate(given("create table author (name text);\nselect nonsense;"))))
                .isInstanceOfSatisfying(
                        MigrationException.class,
                        failed -> assertThat(failed.outcome()).isEqualTo(Outcome.NOT_APPLIED));

        assertThat(await(db.migrate(given("create table author (name text);")))).hasSize(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void carries_out_functions_with_semicolons_in_them() {
        await(db.migrate(given("""
                create table author (name text);
                create function shout() returns trigger language plpgsql as $$
                begin
                    new.name := upper(new.name); -- it's loud;
                    return new;
                end $$;
                create trigger loud before insert on author for each row execute function shout();
                insert into author values ('daisy');""")));

        database.execute("drop function shout cascade");
        assertThat(names()).containsExactly("DAISY");
    }
}
