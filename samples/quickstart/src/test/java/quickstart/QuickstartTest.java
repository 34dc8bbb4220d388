package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.test.server.DatabaseServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickstartTest {
    enum Server {
        POSTGRES,
        MYSQL
    }

    @ParameterizedTest
    @EnumSource
    void tells_its_story_on_each_database(Server server) throws Exception {
        String url = server == Server.POSTGRES
                ? DatabaseServer.postgres().uri()
                : DatabaseServer.mysql().uri();
        var printed = new ByteArrayOutputStream();

        Quickstart.run(url, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("insert into")
                .containsPattern("-> +User\\[id=1, nickname=fantix, bio=null, logins=0, joinedAt=2\\d{3}-")
                .contains("grows in meadows, logins=1")
                .contains("would reach every row")
                .containsPattern("-> +true\\R.*\\R.*\\R +-> +false")
                .containsPattern(
                        "What is left\\.\\R.*\\R +-> +User\\[id=1, .*\\R +-> +User\\[id=3, .*\\R +-> +User\\[id=4,");
    }
}
