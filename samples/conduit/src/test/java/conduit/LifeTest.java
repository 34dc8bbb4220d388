package conduit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.ConnectionException;
import io.jino.mutiny.MutinyDb;
import io.jino.test.Await;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import io.jino.test.fault.FaultProxy;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** How the service starts and ends, and what it does when somebody else does. */
@JinoTest
class LifeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LOCK = "begin; update users set bio = 'locked'";
    private static final String CHANGE = "{\"user\": {\"bio\": \"changed\"}}";

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    @Test
    void waits_for_a_database_that_is_not_up_yet(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            proxy.refuse();
            var db = Db.connect(proxy.uri());
            var up = Startup.database(MutinyDb.of(db), 20).subscribeAsCompletionStage();
            assertThat(up).isNotDone();
            proxy.accept();
            assertThat(up).succeedsWithin(PATIENCE);
            Await.await(db.close());
        }
    }

    @Test
    void does_not_wait_for_ever(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            proxy.refuse();
            var db = Db.connect(proxy.uri());
            assertThatThrownBy(
                            () -> Startup.database(MutinyDb.of(db), 2).await().atMost(PATIENCE))
                    .hasRootCauseInstanceOf(java.io.IOException.class);
            Await.await(db.close());
        }
    }

    @Test
    void does_not_wait_for_a_database_that_refuses_the_user(TestDatabase database) {
        var db = Db.connect(database.uri().replaceFirst("/[^/]*$", "/no_such_database"));
        assertThatThrownBy(() ->
                        Startup.database(MutinyDb.of(db), 1_000_000).await().atMost(PATIENCE))
                .isInstanceOf(ConnectionException.AuthenticationFailed.class);
        Await.await(db.close());
    }

    @Test
    void lets_requests_end_that_are_under_way_when_it_stops(Db db, TestDatabase database) {
        try (var running = Running.on(db)) {
            var daisy = running.nobody().register("daisy");
            database.execute(LOCK);
            var changed = CompletableFuture.supplyAsync(() -> daisy.put("/user", CHANGE));
            eventually(() -> db.leasedConnections() == 1);
            var stopped = running.conduit().stop().subscribeAsCompletionStage();
            assertThat(stopped).isNotDone();
            database.execute("commit");

            assertThat(changed).succeedsWithin(PATIENCE).satisfies(reply -> {
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.text("/user/bio")).isEqualTo("changed");
            });
            assertThat(stopped).succeedsWithin(PATIENCE);
            assertThatThrownBy(() -> running.nobody().get("/tags")).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void gives_back_the_connection_of_a_client_that_goes_away(Db db, TestDatabase database) {
        try (var running = Running.on(db)) {
            var daisy = running.nobody().register("daisy");
            database.execute(LOCK);
            var impatient = new Client(HttpClient.newHttpClient(), daisy.port(), daisy.token(), Duration.ofMillis(300));
            assertThatThrownBy(() -> impatient.put("/user", CHANGE)).isInstanceOf(UncheckedIOException.class);
            eventually(() -> db.leasedConnections() == 0);
            database.execute("commit");
            assertThat(daisy.get("/user").text("/user/bio")).isEqualTo("locked");
        }
    }

    @Test
    void tells_whether_it_can_answer(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            var db = Db.connect(proxy.uri());
            try (var running = Running.on(db)) {
                var nobody = running.nobody();
                nobody.get("/../health").is(200, "{\"status\": \"up\"}");
                proxy.refuse();
                proxy.reset();
                nobody.get("/../health").is(503, "{\"status\": \"down\"}");
                nobody.get("/tags").isRefused(503, "the database cannot be reached");
            }
            Await.await(db.close());
        }
    }
}
