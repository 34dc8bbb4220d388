package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in lists and in the feed. */
abstract class ArticleListsTck {
    private final Client nobody;
    private Client daisy;

    ArticleListsTck(Client nobody) {
        this.nobody = nobody;
        this.daisy = nobody;
    }

    @BeforeEach
    void write() {
        var ada = nobody.register("ada");
        daisy = nobody.register("daisy");
        ada.write("One", "looms");
        ada.write("Two", "looms", "engines");
        daisy.write("Three", "roses");
        daisy.post("/articles/one/favorite");
    }

    private static List<String> slugs(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        var slugs = new ArrayList<String>();
        reply.json()
                .get("articles")
                .forEach(article -> slugs.add(article.get("slug").asText()));
        return slugs;
    }

    @Test
    void list() {
        nobody.get("/articles?limit=1&offset=1").is(200, """
                {"articles": [
                    {"slug": "two", "title": "Two", "description": "on Two", "tagList": ["engines", "looms"],
                        "createdAt": "...", "updatedAt": "...", "favorited": false, "favoritesCount": 0,
                        "author": {"username": "ada", "bio": null, "image": null, "following": false}}],
                    "articlesCount": 3}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | three, two, one",
                "?tag=looms                 | two, one",
                "?author=ada                | two, one",
                "?favorited=daisy           | one",
                "?tag=looms&author=daisy    | ",
                "?tag=engines&author=ada    | two",
                "?author=nobody             | ",
                "?limit=2                   | three, two",
                "?limit=2&offset=2          | one",
                "?offset=3                  | "
            })
    void list_is_filtered_and_cut(String query, String expected) {
        assertThat(slugs(nobody.get("/articles" + (query == null ? "" : query))))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void list_counts_what_is_filtered_and_not_what_is_cut() {
        assertThat(nobody.get("/articles?tag=looms&limit=1")
                        .json()
                        .get("articlesCount")
                        .asLong())
                .isEqualTo(2);
        nobody.get("/articles?tag=none").is(200, "{\"articles\": [], \"articlesCount\": 0}");
    }

    @Test
    void list_takes_whoever_asks_into_account() {
        daisy.post("/profiles/ada/follow");
        var one = daisy.get("/articles?favorited=daisy").json().at("/articles/0");
        assertThat(one.get("favorited").asBoolean()).isTrue();
        assertThat(one.at("/author/following").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=many", "limit=99999999999999999999", "limit="})
    void list_refuses_a_limit_that_is_none(String query) {
        nobody.get("/articles?" + query).isRefused(422, "limit must be a number that is at least 1");
    }

    @Test
    void list_refuses_an_offset_that_is_none() {
        nobody.get("/articles?offset=-1").isRefused(422, "offset must be a number that is at least 0");
    }

    @Test
    void list_refuses_a_token_that_is_no_good() {
        nobody.with("no.good.token").get("/articles").isEmpty(401);
    }

    @Test
    void list_finds_whatever_is_asked_for_and_nothing_else() {
        assertThat(slugs(nobody.get("/articles?tag=" + Client.encoded("' or 1=1 --"))))
                .isEmpty();
        assertThat(slugs(nobody.get("/articles?author=" + Client.encoded("%")))).isEmpty();
    }

    @Test
    void feed() {
        daisy.get("/articles/feed").is(200, "{\"articles\": [], \"articlesCount\": 0}");
        daisy.post("/profiles/ada/follow");
        assertThat(slugs(daisy.get("/articles/feed"))).containsExactly("two", "one");
        daisy.get("/articles/feed?limit=1&offset=1").is(200, """
                {"articles": [
                    {"slug": "one", "title": "One", "description": "on One", "tagList": ["looms"],
                        "createdAt": "...", "updatedAt": "...", "favorited": true, "favoritesCount": 1,
                        "author": {"username": "ada", "bio": null, "image": null, "following": true}}],
                    "articlesCount": 2}""");
    }

    @Test
    void feed_needs_a_token_and_a_good_limit() {
        nobody.get("/articles/feed").isEmpty(401);
        daisy.get("/articles/feed?limit=0").isRefused(422, "limit must be a number that is at least 1");
    }
}
