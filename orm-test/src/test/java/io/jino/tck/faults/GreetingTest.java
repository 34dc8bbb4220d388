package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.InvalidQueryException;
import io.jino.error.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a server answers to the first words, played where no embedded server will: refusals, poolers, certificates. */
class GreetingTest {
    private static final String PASSWORD = "changeit";

    // Cases 13 and 14.
    @ParameterizedTest
    @CsvSource({
        "28P01, authentication-failed, NEVER",
        "28000, authentication-failed, NEVER",
        "3D000, authentication-failed, NEVER",
        "53300, connect-failed, STATEMENT",
        "57P03, connect-failed, STATEMENT"
    })
    void that_refuses_tells_whether_to_come_again(String state, String id, Retry retry) throws IOException {
        try (var server = FakePostgres.refusing(state)) {
            var failure = failure(server.uri(""), DbOptions.defaults());
            assertThat(failure.id()).isEqualTo("jino:" + id);
            assertThat(failure.retry()).isEqualTo(retry);
            assertThat(failure).hasMessageContaining("Code: " + state);
            assertThat(Printed.of(failure)).doesNotContain("s3cret");
        }
    }

    // Case 54, as far as it can be played without a pooler.
    @Test
    void of_a_pooler_that_was_not_told_of_is_refused() throws IOException {
        try (var pooler = FakePostgres.pooling(true)) {
            var failure = failure(pooler.uri(""), DbOptions.defaults());
            assertThat(failure).isInstanceOf(ConnectionException.PoolerFound.class);
            assertThat(failure).hasMessageContaining("[jino:pooler-found]").hasMessageContaining("behindPooler");
        }
    }

    @Test
    void of_a_pooler_that_was_told_of_is_taken() throws IOException {
        try (var pooler = FakePostgres.pooling(true)) {
            assertAnswers(pooler.uri(""), DbOptions.defaults().behindPooler(true));
        }
    }

    @Test
    void of_the_server_itself_is_taken() throws IOException {
        try (var server = FakePostgres.pooling(false)) {
            assertAnswers(server.uri(""), DbOptions.defaults());
        }
    }

    // Case 60.
    @ParameterizedTest
    @ValueSource(strings = {"require", "verify-ca", "verify-full"})
    void of_a_server_without_tls_is_refused_where_tls_was_asked_for(String mode) throws IOException {
        try (var server = FakePostgres.pooling(false)) {
            assertThat(failure(server.uri("?sslmode=" + mode), DbOptions.defaults()))
                    .isInstanceOf(ConnectionException.TlsFailed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://app:s3cret@host/app?sslmode=prefer",
                "postgresql://app:s3cret@host/app?sslmode=allow",
                "mysql://app:s3cret@host/app?ssl-mode=PREFERRED",
                "mysql://app:s3cret@host/app?sslMode=sometimes",
            })
    void in_a_mode_that_falls_back_to_plain_text_is_never_asked_for(String uri) {
        assertThatThrownBy(() -> Db.connect(uri))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:tls-mode]")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void of_a_server_with_a_certificate_is_taken_as_the_mode_says(@TempDir Path folder) throws Exception {
        var context = context(folder, "dns:localhost,ip:127.0.0.1");
        var trusting = DbOptions.defaults().trustedCertificates(folder.resolve("server.pem"));
        try (var server = FakePostgres.encrypting(context)) {
            assertAnswers(server.uri("?sslmode=require"), DbOptions.defaults());
            assertAnswers(server.uri("?sslmode=verify-ca"), trusting);
            assertAnswers(server.uri("?sslmode=verify-full"), trusting);
            assertAnswers(
                    server.uri("?sslmode=verify-full&sslrootcert=" + folder.resolve("server.pem")),
                    DbOptions.defaults());
            assertThat(failure(server.uri("?sslmode=verify-ca"), DbOptions.defaults()))
                    .isInstanceOf(ConnectionException.TlsFailed.class);
        }
    }

    @Test
    void of_a_server_with_the_certificate_of_another_is_refused(@TempDir Path folder) throws Exception {
        var context = context(folder, "dns:elsewhere.example");
        var trusting = DbOptions.defaults().trustedCertificates(folder.resolve("server.pem"));
        try (var server = FakePostgres.encrypting(context)) {
            assertThat(failure(server.uri("?sslmode=verify-full"), trusting))
                    .isInstanceOf(ConnectionException.TlsFailed.class);
            assertAnswers(server.uri("?sslmode=verify-ca"), trusting);
        }
    }

    private static void assertAnswers(String uri, DbOptions options) {
        var db = Db.connect(uri, options);
        try {
            assertThat(await(db.count(AUTHOR.find()), FaultTck.SOON)).isEqualTo(42);
        } finally {
            await(db.close(), FaultTck.SOON);
        }
    }

    private static ConnectionException failure(String uri, DbOptions options) {
        var db = Db.connect(uri, options);
        try {
            return FaultTck.failure(ConnectionException.class, db.count(AUTHOR.find()));
        } finally {
            assertThat(db.leasedConnections()).isZero();
            await(db.close(), FaultTck.SOON);
        }
    }

    /** A key and its certificate, which is its own authority, by the tool of the JDK. */
    private static SSLContext context(Path folder, String names) throws Exception {
        var store = folder.resolve("server.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=server",
                "-validity",
                "2",
                "-ext",
                "san=" + names,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                folder.resolve("server.pem").toString());
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(java.util.List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
