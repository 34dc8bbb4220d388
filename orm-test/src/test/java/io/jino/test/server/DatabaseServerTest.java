package io.jino.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatabaseServerTest {

    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void closeVertx() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Nested
    class Postgres extends EveryServer {
        Postgres() {
            super(DatabaseKind.POSTGRES, DatabaseServer.postgres());
        }

        @Test
        void is_postgresql() {
            assertThat(ask(server.uri(), "select version()")).startsWith("PostgreSQL");
        }

        @Test
        void orders_text_the_same_way_on_every_machine() {
            assertThat(ask(fresh(), "select string_agg(c, '' order by c) from unnest(array['b','A','a','B']) c"))
                    .isEqualTo("ABab");
        }
    }

    @Nested
    class MySql extends EveryServer {
        MySql() {
            super(DatabaseKind.MYSQL, DatabaseServer.mysql());
        }

        @Test
        void is_mariadb() {
            assumeEmbedded();
            assertThat(ask(server.uri(), "select version()")).contains("MariaDB");
        }

        @Test
        void gives_every_table_utf8mb4_with_a_modern_collation() {
            assumeEmbedded();
            assertThat(ask(fresh(), "select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        }

        @Test
        void is_strict() {
            var uri = fresh();
            ask(uri, "create table t (c varchar(2))");
            assertThatThrownBy(() -> ask(uri, "insert into t values ('abc')")).hasMessageContaining("too long");
        }

        @Test
        void knows_accounts() {
            assertThat(ask(server.uri(), "select current_user()")).isEqualTo("root@127.0.0.1");
        }
    }

    private static void assumeEmbedded() {
        assumeTrue(System.getenv("JINO_TEST_MYSQL_URL") == null, "another server was named");
    }

    abstract static class EveryServer {

        final DatabaseKind kind;
        final DatabaseServer server;
        private final List<String> names = new ArrayList<>();

        EveryServer(DatabaseKind kind, DatabaseServer server) {
            this.kind = kind;
            this.server = server;
        }

        @AfterEach
        void dropDatabases() {
            names.forEach(server::dropDatabase);
            names.clear();
        }

        String fresh() {
            var name = DatabaseServer.freshName(kind + " test");
            var uri = server.createDatabase(name);
            names.add(name);
            return uri;
        }

        String ask(String uri, String... statements) {
            var answer = kind.connect(VERTX, new ServerUri(uri)).compose(connection -> {
                var last = connection.query(statements[0]).execute();
                for (var i = 1; i < statements.length; i++) {
                    var next = statements[i];
                    last = last.compose(done -> connection.query(next).execute());
                }
                return last.eventually(() -> connection.close());
            });
            var rows = answer.toCompletionStage().toCompletableFuture().join();
            return rows.size() == 0 ? "" : String.valueOf(rows.iterator().next().getValue(0));
        }

        @Test
        void gives_two_classes_different_empty_databases() {
            var one = fresh();
            var other = fresh();
            ask(one, "create table same_name (id int)");
            assertThat(ask(other, "create table same_name (id int)")).isEmpty();
            assertThat(ask(other, "select count(*) from same_name")).isEqualTo("0");
        }

        @Test
        void keeps_an_emoji_as_it_is() {
            assertThat(ask(
                            fresh(),
                            "create table t (c varchar(10))",
                            "insert into t values ('\uD83E\uDD91 ö')",
                            "select c from t"))
                    .isEqualTo("\uD83E\uDD91 ö");
        }

        @Test
        void refuses_a_name_that_is_taken() {
            var uri = fresh();
            var name = uri.substring(uri.lastIndexOf('/') + 1);
            assertThatThrownBy(() -> server.createDatabase(name))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("create database")
                    .hasRootCauseMessage(rootCause(name));
        }

        private String rootCause(String name) {
            return switch (kind) {
                case POSTGRES -> "ERROR: database \"" + name + "\" already exists (42P04)";
                case MYSQL ->
                    "{errorMessage=Can't create database '" + name
                            + "'; database exists, errorCode=1007, sqlState=HY000}";
            };
        }

        @Test
        void drops_a_database_that_an_open_transaction_still_uses() {
            var name = DatabaseServer.freshName("leak");
            var uri = server.createDatabase(name);
            ask(uri, "create table t (id int)");
            var leaked = kind.connect(VERTX, new ServerUri(uri))
                    .compose(connection -> connection
                            .begin()
                            .compose(tx ->
                                    connection.query("insert into t values (1)").execute())
                            .map(done -> connection))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            leaked.exceptionHandler(cut -> {});
            server.dropDatabase(name);
            assertThatThrownBy(() -> ask(uri, "select 1")).hasMessageContaining(name);
        }

        @Test
        void drops_only_what_it_created() {
            assertThatThrownBy(() -> server.dropDatabase("postgres"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("was not created here");
        }

        @Test
        void listens_on_loopback_only() throws IOException {
            var port = URI.create(server.uri()).getPort();
            for (var address : addressesOfOtherInterfaces()) {
                try (var socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1_000))
                            .isInstanceOf(IOException.class);
                }
            }
        }

        private static List<InetAddress> addressesOfOtherInterfaces() throws IOException {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
        }
    }
}
