package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.mutiny.MutinyDb;
import io.jino.test.JinoTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@JinoTest
class DemoTest {
    @Test
    void shows_something_that_one_can_log_in_to(Db db) {
        try (var running = Running.on(db)) {
            Demo.insert(MutinyDb.of(db), 4).await().atMost(Duration.ofSeconds(30));
            var login = running.nobody().post("/users/login", """
                    {"user": {"email": "ada@example.org", "password": "%s"}}""".formatted(Demo.PASSWORD));
            var feed = running.nobody().with(login.text("/user/token")).get("/articles/feed");
            assertThat(feed.text("/articles/0/slug")).isEqualTo("gardens-need-rain");
        }
    }
}
