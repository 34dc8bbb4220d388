package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles, one by one. */
abstract class ArticlesTck {
    private final Client nobody;
    private Client ada;
    private Client daisy;

    ArticlesTck(Client nobody) {
        this.nobody = nobody;
        this.ada = nobody;
        this.daisy = nobody;
    }

    @BeforeEach
    void register() {
        ada = nobody.register("ada");
        daisy = nobody.register("daisy");
    }

    private static String article(String slug, String title, String body, String tags) {
        return """
                {"article": {"slug": "%s", "title": "%s", "description": "on %s", "tagList": [%s],
                    "createdAt": "...", "updatedAt": "...", "favorited": false, "favoritesCount": 0,
                    "author": {"username": "ada", "bio": null, "image": null, "following": false},
                    "body": "%s"}}""".formatted(slug, title, title, tags, body);
    }

    @Test
    void create() {
        ada.post("/articles", """
                        {"article": {"title": "How to weave", "description": "on How to weave", "body": "All about it.",
                            "tagList": ["looms", "engines", "looms"]}}""")
                .is(201, article("how-to-weave", "How to weave", "All about it.", "\"engines\", \"looms\""));
        nobody.get("/articles/how-to-weave")
                .is(200, article("how-to-weave", "How to weave", "All about it.", "\"engines\", \"looms\""));
    }

    @Test
    void create_needs_no_tags() {
        ada.post("/articles", """
                        {"article": {"title": "Plain", "description": "on Plain", "body": "All about it."}}""").is(201, article("plain", "Plain", "All about it.", ""));
    }

    @Test
    void create_gives_each_article_a_slug_of_its_own() {
        assertThat(ada.write("How to weave")).isEqualTo("how-to-weave");
        assertThat(ada.write("How to weave!")).matches("how-to-weave-[0-9a-z]{1,6}");
        assertThat(daisy.write("How to weave")).matches("how-to-weave-[0-9a-z]{1,6}");
    }

    @Test
    void create_shares_tags() {
        ada.write("One", "looms");
        daisy.write("Two", "looms", "roses");
        nobody.get("/tags").is(200, "{\"tags\": [\"looms\", \"roses\"]}");
    }

    @Test
    void create_needs_a_token() {
        nobody.post("/articles", "{}").isEmpty(401);
    }

    @Test
    void create_tells_everything_that_is_wrong() {
        ada.post("/articles", "{\"article\": {\"tagList\": [\"\", null]}}")
                .isRefused(
                        422,
                        "title can't be blank",
                        "description can't be blank",
                        "body can't be blank",
                        "tag can't be blank",
                        "tag can't be blank");
        ada.post("/articles", "{\"article\": []}").isRefused(422, "article can't be missing");
        ada.post("/articles", "{\"article\": {\"tagList\": \"a\"}}").isRefused(422, "article can't be read");
        ada.post("/articles", "{\"article\": {\"title\": \"a\\u0000\", \"description\": \"b\", \"body\": \"c\"}}")
                .isRefused(422, "title is invalid");
    }

    @Test
    void show_takes_whoever_asks_into_account() {
        daisy.post("/profiles/ada/follow");
        String slug = ada.write("Weaving");
        daisy.post("/articles/" + slug + "/favorite");
        var seen = daisy.get("/articles/" + slug).json().get("article");
        assertThat(seen.get("favorited").asBoolean()).isTrue();
        assertThat(seen.get("favoritesCount").asLong()).isEqualTo(1);
        assertThat(seen.at("/author/following").asBoolean()).isTrue();
        var shown = nobody.get("/articles/" + slug).json().get("article");
        assertThat(shown.get("favorited").asBoolean()).isFalse();
        assertThat(shown.get("favoritesCount").asLong()).isEqualTo(1);
        assertThat(shown.at("/author/following").asBoolean()).isFalse();
    }

    @Test
    void show_is_not_found_where_there_is_none() {
        nobody.get("/articles/none").isRefused(404, "article not found");
    }

    @Test
    void show_is_for_everybody() {
        String slug = ada.write("Weaving");
        assertThat(nobody.with("no.good.token").get("/articles/" + slug).status())
                .isEqualTo(200);
    }

    @Test
    void update() {
        String slug = ada.write("Weaving", "looms");
        ada.put("/articles/" + slug, "{\"article\": {\"body\": \"More.\", \"description\": \"on Weaving\"}}")
                .is(200, article("weaving", "Weaving", "More.", "\"looms\""));
        ada.put("/articles/" + slug, "{\"article\": {\"title\": \"Knitting\", \"description\": \"on Knitting\"}}")
                .is(200, article("knitting", "Knitting", "More.", "\"looms\""));
        nobody.get("/articles/" + slug).isRefused(404, "article not found");
    }

    @Test
    void update_is_later_than_the_beginning() {
        String slug = ada.write("Weaving");
        var updated = ada.put("/articles/" + slug, "{\"article\": {\"body\": \"More.\"}}");
        assertThat(updated.text("/article/updatedAt")).isGreaterThanOrEqualTo(updated.text("/article/createdAt"));
    }

    @Test
    void update_finds_another_slug_where_the_title_is_taken() {
        ada.write("Weaving");
        String slug = ada.write("Knitting");
        assertThat(ada.put("/articles/" + slug, "{\"article\": {\"title\": \"Weaving\"}}")
                        .text("/article/slug"))
                .matches("weaving-[0-9a-z]{1,6}");
    }

    @Test
    void update_refuses_nothing_and_blanks() {
        String slug = ada.write("Weaving");
        ada.put("/articles/" + slug, "{\"article\": {}}").isRefused(422, "article can't be empty");
        ada.put("/articles/" + slug, "{\"article\": {\"title\": \" \"}}").isRefused(422, "title can't be blank");
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE"})
    void update_and_delete_are_for_the_author(String method) {
        String slug = ada.write("Weaving");
        change(nobody, method, slug).isEmpty(401);
        change(daisy, method, slug).isRefused(403, "article belongs to somebody else");
        change(ada, method, "none").isRefused(404, "article not found");
        assertThat(nobody.get("/articles/" + slug).status()).isEqualTo(200);
    }

    private static Reply change(Client client, String method, String slug) {
        return method.equals("PUT")
                ? client.put("/articles/" + slug, "{\"article\": {\"body\": \"Mine.\"}}")
                : client.delete("/articles/" + slug);
    }

    @Test
    void delete_takes_with_it_what_was_said_of_it() {
        String slug = ada.write("Weaving", "looms");
        daisy.comment(slug, "Nice.");
        daisy.post("/articles/" + slug + "/favorite");
        ada.delete("/articles/" + slug).isEmpty(204);
        nobody.get("/articles/" + slug).isRefused(404, "article not found");
        nobody.get("/articles/" + slug + "/comments").isRefused(404, "article not found");
    }
}
