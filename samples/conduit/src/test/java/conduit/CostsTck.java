package conduit;

import io.jino.test.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements an answer takes, which does not depend on how much there is. */
abstract class CostsTck {
    private static final int MANY = 12;

    private final Client nobody;

    CostsTck(Client nobody) {
        this.nobody = nobody;
    }

    @ParameterizedTest
    @CsvSource({
        "/user, 1",
        "/profiles/author0, 1",
        "/tags, 1",
        "/articles, 3",
        "/articles?limit=100, 3",
        "/articles?tag=tag0&author=author0&favorited=author0, 3",
        "/articles/feed, 3",
        "/articles/title-0, 2",
        "/articles/title-0/comments, 2"
    })
    void of_reading_does_not_grow(String path, int count, Statements statements) {
        var reader = nobody.register("reader");
        grow(reader, 0);
        reader.get(path);
        statements.clear();
        reader.get(path);
        statements.hasCount(count);

        IntStream.range(1, MANY).forEach(i -> grow(reader, i));
        statements.clear();
        reader.get(path);
        statements.hasCount(count);
    }

    /** One more author with an article, its tags, favourites and comments. */
    private void grow(Client reader, int i) {
        var author = nobody.register("author" + i);
        var tags = IntStream.rangeClosed(0, i).mapToObj(tag -> "tag" + tag).toArray(String[]::new);
        String slug = author.write("Title " + i, tags);
        reader.post("/profiles/author" + i + "/follow");
        List.of(reader, author).forEach(client -> {
            client.post("/articles/" + slug + "/favorite");
            client.comment("title-0", "Comment " + i);
        });
    }

    @Test
    void of_writing_is_known(Statements statements) {
        var ada = nobody.register("ada");
        var daisy = nobody.register("daisy");
        ada.write("Warm up", "looms");
        statements.clear();

        String slug = ada.write("One", "looms", "engines");
        statements.hasCount(10);
        statements.clear();

        daisy.post("/articles/" + slug + "/favorite");
        statements.hasCount(4);
        statements.clear();

        daisy.post("/profiles/ada/follow");
        statements.hasCount(3);
        statements.clear();

        daisy.comment(slug, "Nice.");
        statements.hasCount(3);
    }

    @Test
    void of_what_is_refused_is_nothing(Statements statements) {
        nobody.get("/user");
        nobody.post("/users", "{}");
        nobody.post("/articles", "{}");
        nobody.get("/articles?limit=0");
        statements.hasCount(0);
    }
}
