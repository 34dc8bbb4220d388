package io.jino.run;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** That the socket of a connection is found in the drivers as they are in this version, and nowhere else. */
class DriverInternalsTest {
    @Test
    void a_connection_of_another_driver_has_no_socket_that_is_known() {
        var other = (SqlConnection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SqlConnection.class}, (proxy, method, arguments) -> null);

        assertThat(DriverInternals.channel(other)).isNull();
        assertThat(DriverInternals.isOpen(other)).isTrue();
        assertThat(DriverInternals.closeSocket(other)).isFalse();
    }

    @Nested
    @JinoTest(Database.POSTGRES)
    class Postgres extends Sockets {}

    @Nested
    @JinoTest(Database.MYSQL)
    class MySql extends Sockets {}

    abstract static class Sockets {
        @Test
        void the_socket_of_a_pooled_connection_is_found(Db db) {
            var connection = await(db.unwrap().getConnection());

            assertThat(DriverInternals.channel(connection)).matches(channel -> channel != null && channel.isActive());
            assertThat(DriverInternals.isOpen(connection)).isTrue();
            await(connection.close());
        }

        @Test
        void a_socket_that_is_closed_fails_what_is_under_way_and_the_pool_goes_on(Db db, Dialect dialect) {
            var connection = await(db.unwrap().getConnection());
            var closed = Promise.<Void>promise();
            connection.closeHandler(closed::complete);
            var waiting = connection
                    .query(dialect.equals(Dialect.postgres()) ? "select pg_sleep(0.5)" : "select sleep(0.5)")
                    .execute();

            assertThat(DriverInternals.closeSocket(connection)).isTrue();

            await(closed.future());
            assertThatThrownBy(() -> await(waiting)).isNotNull();
            assertThat(DriverInternals.isOpen(connection)).isFalse();
            await(connection.close().otherwiseEmpty());
            assertThat(await(db.unwrap().query("select 1").execute()).size()).isEqualTo(1);
        }
    }
}
