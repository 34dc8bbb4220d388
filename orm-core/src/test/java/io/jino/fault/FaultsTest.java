package io.jino.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.error.ConcurrencyException;
import io.jino.error.ConnectionException;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DataException;
import io.jino.error.DatabaseException;
import io.jino.error.DriverException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.error.StatementException;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.vertx.core.VertxException;
import io.vertx.mysqlclient.MySQLException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final Statement INSERT =
            new Statement("insert into author (name) values ($1)", List.of("s3cret"), List.of("STRING"));

    @ParameterizedTest
    @CsvSource({
        "23505, unique-violation, NEVER, NOT_APPLIED",
        "23503, foreign-key-violation, NEVER, NOT_APPLIED",
        "23001, foreign-key-violation, NEVER, NOT_APPLIED",
        "23502, not-null-violation, NEVER, NOT_APPLIED",
        "23514, check-violation, NEVER, NOT_APPLIED",
        "44000, check-violation, NEVER, NOT_APPLIED",
        "23P01, exclusion-violation, NEVER, NOT_APPLIED",
        "22001, value-too-long, NEVER, NOT_APPLIED",
        "22003, value-out-of-range, NEVER, NOT_APPLIED",
        "22008, value-out-of-range, NEVER, NOT_APPLIED",
        "22P02, invalid-value, NEVER, NOT_APPLIED",
        "22021, invalid-value, NEVER, NOT_APPLIED",
        "22012, division-by-zero, NEVER, NOT_APPLIED",
        "40P01, deadlock, TRANSACTION, NOT_APPLIED",
        "40001, serialization-failure, TRANSACTION, NOT_APPLIED",
        "55P03, lock-timeout, TRANSACTION, NOT_APPLIED",
        "57014, statement-canceled, NEVER, NOT_APPLIED",
        "25006, read-only, NEVER, NOT_APPLIED",
        "25P02, transaction-aborted, NEVER, NOT_APPLIED",
        "26000, stale-statement, STATEMENT, NOT_APPLIED",
        "42P05, stale-statement, STATEMENT, NOT_APPLIED",
        "42501, permission-denied, NEVER, NOT_APPLIED",
        "42P01, invalid-sql, NEVER, NOT_APPLIED",
        "42601, invalid-sql, NEVER, NOT_APPLIED",
        "0A000, invalid-sql, NEVER, NOT_APPLIED",
        "3F000, invalid-sql, NEVER, NOT_APPLIED",
        "53100, resource-limit, NEVER, NOT_APPLIED",
        "54001, resource-limit, NEVER, NOT_APPLIED",
        "57P01, connection-lost, NEVER, UNKNOWN",
        "25P03, connection-lost, NEVER, UNKNOWN",
        "40003, connection-lost, NEVER, UNKNOWN",
        "08006, connection-lost, NEVER, UNKNOWN",
        "P0001, database, NEVER, NOT_APPLIED",
        "XX000, database, NEVER, NOT_APPLIED"
    })
    void tell_what_postgresql_means_by_its_code(String state, String id, Retry retry, Outcome outcome) {
        assertFault(ofStatement(Dialect.postgres(), postgres(state, "main")), id, retry, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "1062, 23000, unique-violation, NEVER, NOT_APPLIED",
        "1586, 23000, unique-violation, NEVER, NOT_APPLIED",
        "1452, 23000, foreign-key-violation, NEVER, NOT_APPLIED",
        "1451, 23000, foreign-key-violation, NEVER, NOT_APPLIED",
        "1048, 23000, not-null-violation, NEVER, NOT_APPLIED",
        "1364, HY000, not-null-violation, NEVER, NOT_APPLIED",
        "3819, HY000, check-violation, NEVER, NOT_APPLIED",
        "4025, 23000, check-violation, NEVER, NOT_APPLIED",
        "1406, 22001, value-too-long, NEVER, NOT_APPLIED",
        "1264, 22003, value-out-of-range, NEVER, NOT_APPLIED",
        "1690, 22003, value-out-of-range, NEVER, NOT_APPLIED",
        "1366, 22007, invalid-value, NEVER, NOT_APPLIED",
        "1366, HY000, invalid-value, NEVER, NOT_APPLIED",
        "3140, 22032, invalid-value, NEVER, NOT_APPLIED",
        "1365, 22012, division-by-zero, NEVER, NOT_APPLIED",
        "1213, 40001, deadlock, TRANSACTION, NOT_APPLIED",
        "1020, HY000, serialization-failure, TRANSACTION, NOT_APPLIED",
        "9007, 40001, serialization-failure, TRANSACTION, NOT_APPLIED",
        "1205, HY000, lock-timeout, TRANSACTION, NOT_APPLIED",
        "3572, HY000, lock-timeout, TRANSACTION, NOT_APPLIED",
        "1317, 70100, statement-canceled, NEVER, NOT_APPLIED",
        "1969, 70100, statement-canceled, NEVER, NOT_APPLIED",
        "3024, HY000, statement-canceled, NEVER, NOT_APPLIED",
        "1290, HY000, read-only, NEVER, NOT_APPLIED",
        "1792, 25006, read-only, NEVER, NOT_APPLIED",
        "1615, HY000, stale-statement, STATEMENT, NOT_APPLIED",
        "1142, 42000, permission-denied, NEVER, NOT_APPLIED",
        "1146, 42S02, invalid-sql, NEVER, NOT_APPLIED",
        "1064, 42000, invalid-sql, NEVER, NOT_APPLIED",
        "1136, 21S01, invalid-sql, NEVER, NOT_APPLIED",
        "1461, 42000, resource-limit, NEVER, NOT_APPLIED",
        "1153, 08S01, resource-limit, NEVER, NOT_APPLIED",
        "1047, 08S01, connect-failed, STATEMENT, NOT_SENT",
        "1053, 08S01, connection-lost, NEVER, UNKNOWN",
        "1927, 70100, connection-lost, NEVER, UNKNOWN",
        "1644, 45000, database, NEVER, NOT_APPLIED"
    })
    void tell_what_mysql_means_by_its_code(int code, String state, String id, Retry retry, Outcome outcome) {
        for (var dialect : List.of(Dialect.mysql(), Dialect.mariadb())) {
            var refusal = new MySQLException("Nein: s3cret", code, state);
            assertFault(ofStatement(dialect, refusal), id, retry, outcome);
        }
    }

    @Test
    void know_a_changed_table_from_a_feature_that_is_not_there() {
        var stale = ofStatement(Dialect.postgres(), postgres("0A000", "RevalidateCachedQuery"));
        assertFault(stale, "stale-statement", Retry.STATEMENT, Outcome.NOT_APPLIED);
    }

    @Test
    void know_a_connection_that_is_gone_by_the_class_or_by_what_the_lease_has_seen() {
        for (var failure : List.of(ClosedConnectionException.INSTANCE, new SocketException("Connection reset"))) {
            assertFault(ofStatement(Dialect.mysql(), failure), "connection-lost", Retry.NEVER, Outcome.UNKNOWN);
        }
        var strange = new IllegalStateException("s3cret");
        assertThat(Faults.ofStatement(Dialect.mysql(), INSERT, strange, true, false))
                .isInstanceOf(ConnectionException.Lost.class)
                .hasNoCause();
    }

    @Test
    void know_what_the_driver_has_not_sent_to_a_connection_that_has_ended() {
        var inactive = new VertxException("Connection is not active now, current status: CLOSED");
        assertFault(
                Faults.ofStatement(Dialect.postgres(), INSERT, inactive, true, false),
                "connection-lost",
                Retry.STATEMENT,
                Outcome.NOT_SENT);
        assertThat(ofStatement(Dialect.postgres(), new java.time.DateTimeException("s3cret"))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void do_not_repeat_what_a_driver_says_about_a_value() {
        var coercion = new VertxException("Parameter at position[0] with value = [s3cret] can not be coerced");

        var failure = ofStatement(Dialect.postgres(), coercion);

        assertThat(failure).isInstanceOf(DriverException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.driverCause()).isSameAs(coercion);
        assertThat(printed(failure)).contains("[jino:driver]").doesNotContain("s3cret");
    }

    @Test
    void show_everything_where_that_was_asked_for() {
        var refused = Faults.ofStatement(Dialect.postgres(), INSERT, postgres("23505", "main"), false, true);

        assertThat(refused)
                .hasMessageContaining("Server: Nein: s3cret (Key (name)=(s3cret) exists.) (Look again.)")
                .hasMessageContaining("Values: [s3cret]")
                .hasCauseInstanceOf(PgException.class);
        var blob = new Statement("select ?", List.of(new byte[3], "x".repeat(200)), List.of("BYTES", "STRING"));
        assertThat(Faults.ofStatement(Dialect.mysql(), blob, new MySQLException("Nein", 1, "HY000"), false, true))
                .hasMessageContaining("Values: [3 bytes, " + "x".repeat(100) + "...]");
    }

    @Test
    void show_the_place_and_the_words_where_they_are_about_the_text() {
        assertThat(ofStatement(Dialect.postgres(), postgres("42703", "main")))
                .isInstanceOf(StatementException.InvalidSql.class)
                .hasMessageContaining("Server: Nein: s3cret (Look again.)")
                .hasMessageContaining("\n  SQL: " + INSERT.text() + "\n                    ^\n");
    }

    @Test
    void name_the_table_the_column_and_the_constraint() {
        var postgres = (ConstraintViolationException) ofStatement(Dialect.postgres(), postgres("23505", "main"));
        assertThat(postgres.table()).isEqualTo("author");
        assertThat(postgres.column()).isEqualTo("name");
        assertThat(postgres.constraint()).isEqualTo("author_name_key");

        var mysql = mysql(1062, "Duplicate entry 'it''s 'x.y' a' for key 'author.author_name_key'");
        assertThat(mysql.table()).isEqualTo("author");
        assertThat(mysql.constraint()).isEqualTo("author_name_key");

        var foreign = mysql(1452, "Nein (`db`.`post`, CONSTRAINT `post_author_fk` FOREIGN KEY (`author`) ...)");
        assertThat(foreign.table()).isEqualTo("post");
        assertThat(foreign.constraint()).isEqualTo("post_author_fk");

        assertThat(mysql(1048, "Column 'name' cannot be null").column()).isEqualTo("name");

        var check = mysql(4025, "CONSTRAINT `author_age` failed for `db`.`author`");
        assertThat(check.table()).isEqualTo("author");
        assertThat(check.constraint()).isEqualTo("author_age");

        var tooLong = ofStatement(
                Dialect.mysql(), new MySQLException("Data too long for column 'name' at row 1", 1406, "22001"));
        assertThat(((DataException) tooLong).column()).isEqualTo("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28P01", "28000", "3D000", "42501"})
    void give_up_on_a_server_that_will_never_have_us(String state) {
        var failure = Faults.ofAcquire(100, postgres(state, "main"));
        assertFault(failure, "authentication-failed", Retry.NEVER, Outcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("Code: " + state);
        assertFault(
                Faults.ofAcquire(100, new MySQLException("Access denied", 1045, "28000")),
                "authentication-failed",
                Retry.NEVER,
                Outcome.NOT_SENT);
    }

    @Test
    void know_what_passes_from_what_does_not() {
        for (var failure : List.of(
                postgres("53300", "main"),
                postgres("57P03", "main"),
                new MySQLException("Too many connections", 1040, "08004"),
                new ConnectException("refused"),
                ClosedConnectionException.INSTANCE)) {
            assertFault(Faults.ofAcquire(100, failure), "connect-failed", Retry.STATEMENT, Outcome.NOT_SENT);
        }
        var handshake = new SSLHandshakeException("PKIX path building failed");
        assertFault(Faults.ofAcquire(100, handshake), "tls-failed", Retry.NEVER, Outcome.NOT_SENT);
        for (var plain : List.of(new Exception("no SSL"), new VertxException("SSL handshake failed"))) {
            assertFault(Faults.ofAcquire(100, plain), "tls-failed", Retry.NEVER, Outcome.NOT_SENT);
        }
        for (int code : new int[] {1043, 3159}) {
            var refused = new MySQLException("Bad handshake", code, "08S01");
            assertFault(Faults.ofAcquire(100, refused), "tls-failed", Retry.NEVER, Outcome.NOT_SENT);
        }
        assertFault(Faults.ofAcquire(100, new TimeoutException()), "acquire-timeout", Retry.NEVER, Outcome.NOT_SENT);
    }

    @Test
    void keep_what_is_known_already() {
        var known = new ConnectionException.Closed();
        assertThat(ofStatement(Dialect.postgres(), known)).isSameAs(known);
        assertThat(Faults.ofAcquire(1, known)).isSameAs(known);
    }

    @Test
    void group_the_types_so_that_one_catch_is_enough() {
        assertThat(ofStatement(Dialect.postgres(), postgres("40P01", "main")))
                .isInstanceOf(ConcurrencyException.class)
                .isInstanceOf(DatabaseException.class);
    }

    private static ConstraintViolationException mysql(int code, String message) {
        return (ConstraintViolationException)
                ofStatement(Dialect.mariadb(), new MySQLException(message, code, "23000"));
    }

    private static JinoException ofStatement(Dialect dialect, Throwable failure) {
        return Faults.ofStatement(dialect, INSERT, failure, false, false);
    }

    private static void assertFault(JinoException failure, String id, Retry retry, Outcome outcome) {
        assertThat(failure.id()).isEqualTo("jino:" + id);
        assertThat(failure.retry()).isEqualTo(retry);
        assertThat(failure.outcome()).isEqualTo(outcome);
        assertThat(failure.driverCause()).isNotNull();
        boolean isAboutTheText =
                List.of("invalid-sql", "permission-denied", "read-only").contains(id);
        if (!isAboutTheText) {
            assertThat(printed(failure)).doesNotContain("s3cret");
        }
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static PgException postgres(String state, String routine) {
        return new PgException(
                "Nein: s3cret",
                "ERROR",
                state,
                "Key (name)=(s3cret) exists.",
                "Look again.",
                "14",
                null,
                null,
                null,
                "file.c",
                "1",
                routine,
                "public",
                "author",
                "name",
                null,
                "author_name_key");
    }
}
