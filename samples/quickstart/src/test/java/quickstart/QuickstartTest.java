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

        String story = printed.toString(StandardCharsets.UTF_8);
        assertThat(step(story, "Create the tables")).contains("create table", "jino_quickstart_reply");
        assertThat(step(story, "Load two levels"))
                .satisfies(step -> assertThat(statements(step)).isEqualTo(3))
                .contains("Notebook[user=fantix, notes=[Page[text=Gardens need rain., replies=[]]]]")
                .contains("Notebook[user=ada, notes=[Page[text=Numbers are not the only thing., replies=[Remark["
                        + "by=fantix, text=What else?]]], Page[text=Notes are longer than the text., replies=[Remark["
                        + "by=linus, text=They are!], Remark[by=fantix, text=And better.]]]]]");
        assertThat(step(story, "Load what belongs to rows in hand"))
                .satisfies(step -> assertThat(statements(step)).isEqualTo(3))
                .contains("Notebook[user=ada,")
                .doesNotContain("Notebook[user=fantix,");
        assertThat(story)
                .contains("insert into")
                .containsPattern("-> +User\\[id=1, nickname=fantix, bio=null, logins=0, joinedAt=2\\d{3}-")
                .contains("grows in meadows, logins=1")
                .contains("would reach every row")
                .containsPattern("-> +true\\R.*\\R.*\\R +-> +false")
                .containsPattern(
                        "What is left\\.\\R.*\\R +-> +User\\[id=1, .*\\R +-> +User\\[id=3, .*\\R +-> +User\\[id=4,");
    }

    /** What a step says, up to the next one. */
    private static String step(String story, String title) {
        int begin = story.indexOf("-- " + title);
        assertThat(begin).as("the step %s", title).isNotNegative();
        return story.substring(begin, story.indexOf("\n-- ", begin + 1));
    }

    private static long statements(String step) {
        return step.lines().filter(line -> line.startsWith("   SQL   ")).count();
    }
}
