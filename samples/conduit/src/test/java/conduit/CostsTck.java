package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.test.Statements;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements an answer takes, which does not depend on how much there is. */
abstract class CostsTck {
    private static final int MANY = 12;

    private static final Map<String, Integer> READING = Map.of(
            "/user", 1,
            "/profiles/author0", 1,
            "/tags", 1,
            "/articles", 3,
            "/articles?limit=100", 3,
            "/articles?tag=tag0&author=author0&favorited=author0", 3,
            "/articles/feed", 3,
            "/articles/title-0", 2,
            "/articles/title-0/comments", 2);

    private final Client nobody;

    CostsTck(Client nobody) {
        this.nobody = nobody;
    }

    @Test
    void of_reading_does_not_grow(Statements statements) {
        var reader = nobody.register("reader");
        grow(reader, 0);
        READING.forEach((path, count) -> reads(reader, path, count, statements));

        IntStream.range(1, MANY).forEach(i -> grow(reader, i));
        READING.forEach((path, count) -> reads(reader, path, count, statements));
    }

    private static void reads(Client reader, String path, int count, Statements statements) {
        statements.clear();
        assertThat(reader.get(path).status()).as(path).isEqualTo(200);
        assertThat(statements.texts()).as(path).hasSize(count);
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
