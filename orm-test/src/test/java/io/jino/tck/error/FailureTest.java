package io.jino.tck.error;

import static io.jino.tck.error.MissingTable.MISSING;
import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.type.BasicsTable.BASICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.jino.error.ConnectionException;
import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.error.StatementException;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import io.jino.tck.model.City;
import io.jino.test.TestDatabase;
import org.junit.jupiter.api.Test;

public abstract class FailureTest {

    @Test
    void of_a_table_that_is_not_there_shows_the_statement_and_no_value(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.all(MISSING.find().where(MISSING.name.eq("s3cret"))))
                .isInstanceOfSatisfying(StatementException.InvalidSql.class, refused -> {
                    assertThat(refused.sqlState())
                            .isEqualTo(sent.dialect().equals(Dialect.postgres()) ? "42P01" : "42S02");
                    assertThat(refused.sql()).startsWith("select t0.");
                })
                .hasMessageContaining("[jino:invalid-sql]")
                .hasMessageContaining("missing")
                .hasMessageNotContaining("s3cret");
        assertThat(db.count(AUTHOR.find())).isZero();
    }

    @Test
    void of_a_column_of_another_table_is_seen_before_anything_is_sent(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.all(AUTHOR.find().where(CITY.id.eq(1))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("city.id")
                .hasMessageContaining("[jino:unknown-table]");
        sent.nothing();
    }

    @Test
    void in_the_first_of_two_statements_undoes_nothing_else_and_leaves_no_transaction(Verbs db, Sent sent) {
        db.insert(AUTHOR, Author.named("kept"));

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() ->
                            db.one(AUTHOR.patch(new Author(99L, "gone", null)).set(AUTHOR.name.to("x"))))
                    .isInstanceOf(JinoException.class);
            assertThatThrownBy(() -> db.insert(CITY, City.named("without a country")))
                    .isInstanceOf(JinoException.class);
        }

        assertThat(db.insert(AUTHOR, Author.named("after")).id()).isEqualTo(2);
        assertThat(db.count(AUTHOR.find())).isEqualTo(2);
    }

    // The driver drops such a row, reports success and closes the connection.
    @Test
    void of_a_date_that_cannot_be_decoded_fails_the_query_instead_of_dropping_the_row(
            Verbs db, Sent sent, TestDatabase database) {
        assumeFalse(sent.dialect().equals(Dialect.postgres()), "PostgreSQL has no such dates");
        database.execute("set @strict = @@sql_mode; set sql_mode = '';"
                + " insert into basics (day_and_clock) values ('2024-01-01'), ('2024-00-00'), ('2024-01-03');"
                + " set sql_mode = @strict");

        assertThatThrownBy(() -> db.all(BASICS.find()))
                .isInstanceOf(ConnectionException.Lost.class)
                .hasMessageContaining("select t0.")
                .hasMessageContaining("[jino:connection-lost]");

        assertThat(db.count(BASICS.find())).isEqualTo(3);
        assertThat(db.count(BASICS.find().where(BASICS.dayAndClock.isNotNull())))
                .isEqualTo(3);
    }

    // One connection is lost at a time, so that a pool without a way back would be empty after ten.
    @Test
    void of_one_connection_after_the_other_leaves_the_pool_as_it_was(Verbs db, Sent sent, TestDatabase database) {
        assumeFalse(sent.dialect().equals(Dialect.postgres()), "PostgreSQL has no such dates");
        database.execute("set @strict = @@sql_mode; set sql_mode = '';"
                + " insert into basics (day_and_clock) values ('2024-00-00'); set sql_mode = @strict");

        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> db.all(BASICS.find())).isInstanceOf(ConnectionException.Lost.class);
        }
        assertThat(db.count(BASICS.find())).isEqualTo(1);
    }

    @Test
    void of_a_constructor_that_refuses_the_row_is_not_blamed_on_the_database(Verbs db, TestDatabase database) {
        database.execute("insert into guarded (id, name) values (1, 'S3cret')");

        assertThatThrownBy(() -> db.all(GuardedTable.GUARDED.find()))
                .isInstanceOf(io.jino.error.MappingException.class)
                .hasMessageContaining("guarded")
                .hasMessageNotContaining("S3cret")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(db.count(GuardedTable.GUARDED.find())).isEqualTo(1);
    }
}
