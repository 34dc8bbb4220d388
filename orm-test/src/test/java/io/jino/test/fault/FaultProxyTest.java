package io.jino.test.fault;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.test.Database;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

abstract class FaultProxyTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String INSERT = "insert into note values (1)";

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database;
    private final FaultProxy proxy;

    FaultProxyTest(TestDatabase database) {
        this.database = database;
        this.proxy = FaultProxy.to(database);
    }

    @BeforeEach
    void nothing_has_struck() {
        assertThat(proxy.struck()).isZero();
    }

    @AfterEach
    void close() {
        proxy.close();
        await(vertx.close());
    }

    @Test
    void passes_everything_and_sees_the_statements() {
        var connection = connected();
        await(connection.query(INSERT).execute());
        assertThat(await(connection.preparedQuery("select id from note").execute()))
                .hasSize(1);

        assertThat(proxy.statements()).contains(INSERT, "select id from note");
        assertThat(proxy.connections()).isEqualTo(1);
        await(connection.close());
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET", "CUT_REQUEST", "CLOSE"})
    void keeps_a_statement_from_the_server(Fault fault) {
        assertStruck(fault, SOON);
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOSE_REPLY", "CUT_REPLY"})
    void lets_the_server_carry_out_a_statement_and_loses_the_reply(Fault fault) {
        assertStruck(fault, SOON);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void loses_the_reply_to_a_prepared_statement_and_not_the_one_to_preparing_it() {
        var connection = connected();
        proxy.once(INSERT::equals, Fault.LOSE_REPLY);

        assertThatThrownBy(() -> await(connection.preparedQuery(INSERT).execute(), SOON))
                .isNotInstanceOf(AssertionError.class);
        assertThat(proxy.struck()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void loses_the_reply_to_a_commit_and_none_of_those_before_it() {
        var connection = connected();
        await(connection.query("BEGIN").execute());
        await(connection.query(INSERT).execute());
        proxy.onceCommit(Fault.LOSE_REPLY);

        assertThatThrownBy(() -> await(connection.query("COMMIT").execute(), SOON))
                .isNotInstanceOf(AssertionError.class);
        assertThat(rows()).isEqualTo(1);
    }

    // Replies that are under way when the statement is sent belong to those before it.
    @Test
    void knows_the_reply_among_those_of_statements_that_were_sent_together() {
        if (database.kind() != Database.POSTGRES) {
            return;
        }
        var connection = connected();
        proxy.onceCommit(Fault.LOSE_REPLY);

        Future<?> begun = connection.query("BEGIN").execute();
        Future<?> inserted = connection.query(INSERT).execute();
        Future<?> committed = connection.query("COMMIT").execute();

        await(begun, SOON);
        await(inserted, SOON);
        assertThatThrownBy(() -> await(committed, SOON)).isNotInstanceOf(AssertionError.class);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void freezes_a_statement_until_it_thaws() {
        var connection = connected();
        proxy.once(INSERT::equals, Fault.FREEZE);
        var inserted = connection.query(INSERT).execute();

        assertStays(inserted);
        assertThat(rows()).isZero();
        proxy.thaw();
        await(inserted, SOON);
        assertThat(rows()).isEqualTo(1);
        await(connection.close());
    }

    @Test
    void freezes_a_reply_until_it_thaws() {
        var connection = connected();
        proxy.once(INSERT::equals, Fault.FREEZE_REPLY);
        var inserted = connection.query(INSERT).execute();

        assertStays(inserted);
        assertThat(rows()).isEqualTo(1);
        proxy.thaw();
        await(inserted, SOON);
        await(connection.close());
    }

    @ParameterizedTest
    @EnumSource
    void freezes_one_direction(Direction direction) {
        var connection = connected();
        proxy.freeze(direction);
        var inserted = connection.query(INSERT).execute();

        assertStays(inserted);
        proxy.thaw();
        await(inserted, SOON);
        await(connection.close());
    }

    @Test
    void freezes_a_new_connection() {
        proxy.freeze();
        var connecting = connect();
        assertStays(connecting);
        proxy.thaw();
        await(await(connecting, SOON).close());
    }

    @Test
    void strikes_the_statement_that_it_was_told_by_number() {
        var connection = connected();
        proxy.onceAfter(2, Fault.RESET);

        await(connection.query("select 1").execute());
        assertThatThrownBy(() -> await(connection.query("select 2").execute(), SOON))
                .isNotInstanceOf(AssertionError.class);
    }

    @Test
    void forgets_what_has_not_struck() {
        var connection = connected();
        proxy.onceAfter(1, Fault.RESET);
        proxy.forget();
        await(connection.query("select 1").execute());
        await(connection.close());
    }

    @Test
    void resets_and_half_closes_what_is_idle() {
        for (var end : new Runnable[] {proxy::reset, proxy::halfClose}) {
            var closed = Promise.<Void>promise();
            connected().closeHandler(closed::tryComplete);
            end.run();
            await(closed.future(), SOON);
        }
    }

    @Test
    void refuses_and_resets_new_connections_until_it_accepts_them_again() {
        for (var refusal : new Runnable[] {proxy::refuse, proxy::resetNew}) {
            refusal.run();
            assertThatThrownBy(() -> await(connect(), SOON)).isNotInstanceOf(AssertionError.class);
            proxy.accept();
            await(connected().close());
        }
    }

    @Test
    void delays_without_losing_anything() {
        var connection = connected();
        proxy.delay(Duration.ofMillis(2));
        await(connection.query(INSERT).execute(), SOON);
        assertThat(rows()).isEqualTo(1);
        proxy.delay(Duration.ZERO);
        await(connection.close());
    }

    @Test
    void shows_no_password() {
        assertThat(FaultProxy.to("postgresql://app:s3cret@localhost/app"))
                .asString()
                .doesNotContain("s3cret");
    }

    private void assertStruck(Fault fault, Duration deadline) {
        var connection = connected();
        proxy.once(INSERT::equals, fault);
        assertThatThrownBy(() -> await(connection.query(INSERT).execute(), deadline))
                .isNotInstanceOf(AssertionError.class);
        assertThat(proxy.struck()).isEqualTo(1);
    }

    private static void assertStays(Future<?> future) {
        assertThatThrownBy(() -> await(future.timeout(200, TimeUnit.MILLISECONDS)))
                .isInstanceOf(TimeoutException.class);
    }

    private SqlConnection connected() {
        var connection = await(connect(), SOON);
        connection.exceptionHandler(end -> {});
        return connection;
    }

    private Future<SqlConnection> connect() {
        return connect(proxy.uri());
    }

    private Future<SqlConnection> connect(String uri) {
        return database.kind() == Database.POSTGRES
                ? PgConnection.connect(vertx, PgConnectOptions.fromUri(uri)).map(connection -> connection)
                : MySQLConnection.connect(vertx, MySQLConnectOptions.fromUri(uri))
                        .map(connection -> connection);
    }

    private int rows() {
        var direct = await(connect(database.uri()));
        try {
            return await(direct.query("select id from note").execute()).size();
        } finally {
            await(direct.close());
        }
    }
}
