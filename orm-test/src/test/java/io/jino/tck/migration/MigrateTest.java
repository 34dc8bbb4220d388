package io.jino.tck.migration;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.ConstraintViolationException;
import io.jino.migration.Migration;
import io.jino.migration.MigrationException;
import io.jino.migration.Migrations;
import io.jino.mutiny.MutinyDb;
import io.jino.raw.Sql;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code migrate} does to a real database. */
abstract class MigrateTest {
    final Db db;
    final TestDatabase database;

    MigrateTest(Db db, TestDatabase database) {
        this.db = db;
        this.database = database;
    }

    @AfterEach
    void drop() {
        database.execute("drop table if exists flyway_schema_history, author, book");
    }

    /** A statement that takes a tenth of a second. */
    abstract String dawdling();

    static Migrations given(String... scripts) {
        var migrations = new ArrayList<Migration>();
        for (int i = 0; i < scripts.length; i++) {
            migrations.add(Migration.of("V" + (i + 1) + "__step_" + (i + 1) + ".sql", scripts[i]));
        }
        return Migrations.of(migrations);
    }

    final List<String> names() {
        return await(db.all(Sql.of("select name from author order by name").as(SqlType.STRING)));
    }

    final List<String> history() {
        return await(db.all(Sql.of("select script from flyway_schema_history where success order by installed_rank")
                .as(SqlType.STRING)));
    }

    private static final String AUTHOR = "create table author (name varchar(20) primary key);\n";

    @Test
    void carries_out_each_migration_once_and_in_order() {
        var one = given(AUTHOR + "insert into author values ('daisy; {ada}');");
        var two = given(
                AUTHOR + "insert into author values ('daisy; {ada}');", "update author set name = concat(name, '!');");

        assertThat(await(db.migrate(one))).hasToString("[V1__step_1.sql]");
        assertThat(await(db.migrate(one))).isEmpty();
        assertThat(await(db.migrate(two))).hasToString("[V2__step_2.sql]");

        assertThat(names()).containsExactly("daisy; {ada}!");
        assertThat(history()).containsExactly("V1__step_1.sql", "V2__step_2.sql");
    }

    @Test
    void keeps_the_record_as_flyway_does() {
        var migrations = given(AUTHOR);

        await(db.migrate(migrations));

        var row = await(
                db.one(Sql.of("select concat_ws('|', installed_rank, version, description, type, script, checksum,"
                                + " success) from flyway_schema_history")
                        .as(SqlType.STRING)));
        assertThat(row)
                .startsWith("1|1|step 1|SQL|V1__step_1.sql|"
                        + migrations.list().get(0).checksum() + "|");
        assertThat(await(db.count(Sql.of("select 1 from flyway_schema_history where installed_by <> ''"
                                + " and installed_on is not null and execution_time >= 0")
                        .as(SqlType.INTEGER))))
                .isEqualTo(1);
    }

    @Test
    void lets_others_wait_that_begin_at_the_same_time() {
        // Slow enough for all of them to be under way.
        var migrations = given(
                dawdling() + AUTHOR, "insert into author values ('daisy');", "insert into author values ('ada');");

        var migrating =
                IntStream.range(0, 4).mapToObj(i -> db.migrate(migrations)).toList();
        await(Future.all(migrating));

        assertThat(migrating.stream().mapToInt(done -> done.result().size()).sum())
                .isEqualTo(3);
        assertThat(names()).containsExactly("ada", "daisy");
    }

    @Test
    void tells_the_script_and_the_line_of_what_failed() {
        var migrations = given(
                AUTHOR, "insert into author values ('daisy');\n\n-- again\ninsert into author\n values ('daisy');");

        assertThatThrownBy(() -> await(db.migrate(migrations)))
                .isInstanceOfSatisfying(MigrationException.class, failed -> {
                    assertThat(failed.script()).isEqualTo("V2__step_2.sql");
                    assertThat(failed.line()).isEqualTo(4);
                })
                .hasMessageContaining("[jino:migration-failed]")
                .hasMessageNotContaining("daisy")
                .hasCauseInstanceOf(ConstraintViolationException.Unique.class);
        assertThat(history()).containsExactly("V1__step_1.sql");
    }

    @Test
    void carries_out_nothing_where_a_later_script_cannot_be_taken_apart() {
        assertThatThrownBy(() -> await(db.migrate(given(AUTHOR, "insert into author values ('daisy"))))
                .hasMessageContaining("[jino:migration-unclosed]");
        assertThatThrownBy(this::names).hasMessageContaining("[jino:invalid-sql]");
    }

    @Test
    void refuses_a_script_that_was_changed() {
        await(db.migrate(given(AUTHOR)));

        assertThatThrownBy(() -> await(db.migrate(given(AUTHOR + "-- and more", "insert into author values ('ada');"))))
                .hasMessageContaining("[jino:migration-changed]");
        assertThat(names()).isEmpty();
    }

    @Test
    void refuses_a_script_that_ends_its_own_transaction() {
        assertThatThrownBy(() -> await(db.migrate(given(AUTHOR + "commit;"))))
                .hasMessageContaining("line 2")
                .cause()
                .hasMessageContaining("begins or ends a transaction");
    }

    @Test
    void holds_no_lock_and_no_setting_after_a_failure() {
        assertThatThrownBy(() -> await(db.migrate(given("select nonsense;")))).isInstanceOf(MigrationException.class);
        database.execute("drop table flyway_schema_history");

        assertThat(await(db.migrate(given(AUTHOR)))).hasSize(1);
    }

    @Test
    void migrates_through_mutiny(MutinyDb mutiny) {
        var done = mutiny.migrate(given(AUTHOR)).await().atMost(Duration.ofSeconds(30));

        assertThat(done).hasToString("[V1__step_1.sql]");
    }
}
