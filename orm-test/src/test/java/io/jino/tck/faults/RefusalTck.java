package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.Db;
import io.jino.error.ConcurrencyException;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DataException;
import io.jino.error.DatabaseException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.error.StatementException;
import io.jino.raw.Sql;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a real server refuses, and what it becomes. */
abstract class RefusalTck extends FaultTck {
    RefusalTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    // Case 21.
    @Test
    void of_a_statement_that_was_cancelled() {
        if (isPostgres()) {
            var sleeping = db().one(Sql.of(longSleep()).as(SqlType.LONG));
            eventually("it sleeps", () -> !sessionsThat(longSleep()).isEmpty());
            sessionsThat(longSleep()).forEach(session -> database.execute("select pg_cancel_backend(" + session + ")"));
            failure(StatementException.Canceled.class, sleeping);
        } else {
            assumeTrue(isMaria(), "MySQL has no such prefix");
            refused(
                    StatementException.Canceled.class,
                    "set statement max_statement_time = 0.1 for select count(*) from information_schema.columns a,"
                            + " information_schema.columns b, information_schema.columns c");
        }
    }

    // Case 22.
    @Test
    void of_a_lock_that_another_holds() {
        database.execute("begin; update author set name = 'locked'");
        try {
            var late = refused(
                    ConcurrencyException.LockTimeout.class, "select id from author where id = 1 for update nowait");
            assertThat(late.retry()).isEqualTo(Retry.TRANSACTION);
        } finally {
            database.execute("rollback");
        }
    }

    @Test
    void of_a_number_that_does_not_fit() {
        refused(
                DataException.OutOfRange.class,
                isPostgres() ? "select 2147483647 + 1" : "select 9223372036854775807 + 1");
    }

    @Test
    void of_a_text_that_is_too_long() {
        var tooLong = refused(
                DataException.TooLong.class, "insert into author (name) values ('" + "s3cret".repeat(100) + "')");
        assertThat(tooLong.column()).isEqualTo(isPostgres() ? null : "name");
    }

    @Test
    void of_a_text_that_is_no_number() {
        refused(
                DataException.Invalid.class,
                isPostgres()
                        ? Sql.of("select ({text} || '')::int").bind("text", "s3cret")
                        : Sql.of("insert into city (name, population, country_code) values ('a', {text}, 'fr')")
                                .bind("text", "s3cret"));
    }

    @Test
    void of_a_division_by_zero() {
        refused(
                DataException.DivisionByZero.class,
                isPostgres()
                        ? "select 1 / 0"
                        : "insert into city (name, population, country_code) values ('a', 1 / 0, 'fr')");
    }

    // The place is the server's, in characters; MySQL quotes what comes after it instead.
    @Test
    void of_a_name_that_is_not_there_shows_the_place() {
        var unknown = refused(StatementException.InvalidSql.class, "select id, 'ü', nme from author");

        assertThat(unknown).hasMessageContaining("Server: ").hasMessageContaining("nme");
        if (isPostgres()) {
            assertThat(unknown)
                    .hasMessageContaining("\n  SQL: select id, 'ü', nme from author\n" + " ".repeat(23) + "^\n");
        }
    }

    @Test
    void that_the_application_itself_raised() {
        String raising = "do $$ begin raise exception 's3cret'; end $$";
        if (!isPostgres()) {
            // MySQL takes a signal in the body of something only.
            database.execute("drop procedure if exists raising");
            database.execute("create procedure raising() signal sqlstate '45000' set message_text = 's3cret'");
            raising = "call raising()";
        }
        var raised = refused(DatabaseException.class, raising);
        assertThat(raised.id()).isEqualTo("jino:database");
        assertThat(String.valueOf(raised.driverCause())).contains("s3cret");
    }

    // Case 47: names as they may be.
    @Test
    void of_a_constraint_with_a_strange_name_tells_it() {
        var names = List.of("ünïque \"x\"", "a.b", "x".repeat(63));
        for (String name : names) {
            String quoted = isPostgres() ? '"' + name.replace("\"", "\"\"") + '"' : '`' + name.replace("\"", "") + '`';
            database.execute("create table strange (id int, constraint " + quoted + " unique (id))");
            try {
                database.execute("insert into strange values (1)");
                var taken = refused(ConstraintViolationException.Unique.class, "insert into strange values (1)");
                assertThat(taken.constraint()).isEqualTo(toldOf(isPostgres() ? name : name.replace("\"", "")));
                assertThat(isPostgres() ? taken.table() : "strange").isEqualTo("strange");
            } finally {
                database.execute("drop table strange");
            }
        }
    }

    // MySQL puts the table before the name, MariaDB does not: there, what is before a point cannot be told apart.
    private String toldOf(String name) {
        return isMariaDb() ? name.substring(name.indexOf('.') + 1) : name;
    }

    @Test
    void of_something_that_only_others_may_do() {
        assumeTrue(isPostgres(), "a user of MySQL that may see the database needs a right in it");
        database.execute("create role fault_reader; grant usage on schema public to fault_reader");
        try {
            refused(
                    StatementException.PermissionDenied.class,
                    "do $$ begin set local role fault_reader;" + " perform * from author; end $$");
        } finally {
            database.execute("drop owned by fault_reader; drop role fault_reader");
        }
    }

    @Test
    void of_more_than_the_server_can_hold() {
        assumeTrue(isPostgres(), "MySQL gives null instead");
        refused(StatementException.ResourceLimit.class, "select length(repeat('x', 1100000000))");
    }

    private <X extends DatabaseException> X refused(Class<X> type, String sql) {
        return refused(type, Sql.of(sql.replace("{", "{{").replace("}", "}}")));
    }

    private <X extends DatabaseException> X refused(Class<X> type, Sql sql) {
        var refused = failure(type, db().execute(sql));

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(refused.sql()).isNotNull();
        assertThat(Printed.of(refused).replace(String.valueOf(refused.sql()), ""))
                .doesNotContain("s3cret");
        assertThat(await(direct.count(AUTHOR.find()))).isEqualTo(1);
        return refused;
    }

    private boolean isMaria() {
        return await(direct.one(Sql.of("select version()").as(SqlType.STRING)))
                .toLowerCase(java.util.Locale.ROOT)
                .contains("maria");
    }
}
