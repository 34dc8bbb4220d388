package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.raw.Sql;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server that cannot be reached, or will not have us. */
abstract class ConnectTck extends FaultTck {
    private static final String USER = "fault_guest";

    ConnectTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    // Case 12.
    @Test
    void refused_or_reset_may_be_tried_again() {
        for (var refusal : new Runnable[] {proxy::refuse, proxy::resetNew}) {
            proxy.reset();
            refusal.run();
            eventually("no connection is left", () -> proxy.connections() == 0);
            assertNotConnected(Retry.STATEMENT, db(), "connect-failed");
            proxy.accept();
            assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
        }
    }

    @Test
    void to_a_host_that_nobody_knows_may_be_tried_again() {
        with(at("no-such-host.invalid"), db -> assertNotConnected(Retry.STATEMENT, db, "connect-failed"));
    }

    // Case 13; the embedded PostgreSQL asks for no password.
    @Test
    void as_nobody_is_not_tried_again_and_shows_no_secret() {
        var stranger = proxy.uri().replaceFirst("//[^@]*@", "//nobody:s3cret@");
        with(stranger, db -> assertNotConnected(Retry.NEVER, db, "authentication-failed"));
        var nowhere = proxy.uri().replaceFirst("/[^/?]*(\\?|$)", "/s3cret$1");
        with(nowhere, db -> assertNotConnected(Retry.NEVER, db, "authentication-failed"));
    }

    // Case 14.
    @Test
    void beyond_the_limit_of_the_server_may_be_tried_again() {
        var limited = proxy.uri().replaceFirst("//[^@]*@", "//" + USER + ":guest@");
        createUserWithOneConnection();
        try {
            with(limited, db -> {
                var both =
                        Stream.generate(() -> db.count(AUTHOR.find())).limit(20).toList();
                var failures = both.stream()
                        .map(one -> one.transform(end -> io.vertx.core.Future.succeededFuture(end.cause())))
                        .map(one -> await(one, SOON))
                        .toList();
                assertThat(failures)
                        .filteredOn(failure -> failure != null)
                        .isNotEmpty()
                        .allSatisfy(failure -> assertThat(failure)
                                .isInstanceOf(ConnectionException.ConnectFailed.class)
                                .hasMessageContaining("Code: "));
                assertThat(failures).containsNull();
            });
        } finally {
            dropUser();
        }
    }

    // Case 60 on a server that decides itself whether it has TLS: encrypted or not at all.
    @Test
    void that_was_to_be_encrypted_is_never_plain() {
        with(database.uri() + (database.uri().contains("?") ? "&" : "?") + "sslmode=require", db -> {
            String ask = isPostgres()
                    ? "select ssl::text from pg_stat_ssl where pid = pg_backend_pid()"
                    : "select variable_value from " + (isMariaDb() ? "information_schema" : "performance_schema")
                            + ".session_status where variable_name = 'SSL_CIPHER'";
            var asked = db.one(Sql.of(ask).as(SqlType.STRING));
            try {
                assertThat(await(asked, SOON)).isNotBlank().isNotEqualTo("false");
            } catch (ConnectionException.TlsFailed refused) {
                assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
            }
        });
    }

    private void createUserWithOneConnection() {
        if (isPostgres()) {
            database.execute("create role " + USER + " login connection limit 1; grant select on author to " + USER);
        } else {
            database.execute("create user " + USER + " identified by 'guest' with max_user_connections 1;"
                    + " grant select on author to " + USER);
        }
    }

    private void dropUser() {
        eventually("the user is gone", () -> {
            try {
                database.execute(
                        isPostgres() ? "drop owned by " + USER + "; drop role " + USER : "drop user if exists " + USER);
                return true;
            } catch (RuntimeException inUse) {
                return false;
            }
        });
    }

    private static void assertNotConnected(Retry retry, Db db, String id) {
        for (int i = 0; i < 2 * SLOTS; i++) {
            JinoException failure = failure(ConnectionException.class, db.count(AUTHOR.find()));
            assertThat(failure.id()).isEqualTo("jino:" + id);
            assertThat(failure.retry()).isEqualTo(retry);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(Printed.of(failure)).doesNotContain("s3cret");
        }
        assertThat(db.leasedConnections()).isZero();
    }

    private String at(String host) {
        return proxy.uri().replace("127.0.0.1", host);
    }

    private void with(String uri, java.util.function.Consumer<Db> test) {
        var other = Db.connect(uri, DbOptions.defaults().maxConnections(SLOTS));
        try {
            test.accept(other);
        } finally {
            await(other.close(), SOON);
        }
    }
}
