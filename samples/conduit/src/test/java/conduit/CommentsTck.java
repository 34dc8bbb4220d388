package conduit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about articles. */
abstract class CommentsTck {
    private static final String COMMENTS = "/articles/one/comments";

    private final Client nobody;
    private Client ada;
    private Client daisy;

    CommentsTck(Client nobody) {
        this.nobody = nobody;
        this.ada = nobody;
        this.daisy = nobody;
    }

    @BeforeEach
    void write() {
        ada = nobody.register("ada");
        daisy = nobody.register("daisy");
        ada.write("One");
    }

    private static String comment(long id, String body, String author, boolean following) {
        return """
                {"id": %d, "createdAt": "...", "updatedAt": "...", "body": "%s",
                    "author": {"username": "%s", "bio": null, "image": null, "following": %s}}""".formatted(id, body, author, following);
    }

    @Test
    void add() {
        daisy.post(COMMENTS, "{\"comment\": {\"body\": \"Nice.\"}}")
                .is(200, "{\"comment\": " + comment(1, "Nice.", "daisy", false) + "}");
    }

    @Test
    void add_needs_a_token_an_article_and_a_text() {
        nobody.post(COMMENTS, "{}").isEmpty(401);
        daisy.post("/articles/none/comments", "{\"comment\": {\"body\": \"Nice.\"}}")
                .isRefused(404, "article not found");
        daisy.post(COMMENTS, "{\"comment\": {}}").isRefused(422, "body can't be blank");
        daisy.post(COMMENTS, "{}").isRefused(422, "comment can't be missing");
    }

    @Test
    void list() {
        nobody.get(COMMENTS).is(200, "{\"comments\": []}");
        long first = daisy.comment("one", "Nice.");
        long second = ada.comment("one", "Thanks.");
        ada.post("/profiles/daisy/follow");
        ada.get(COMMENTS)
                .is(
                        200,
                        "{\"comments\": [" + comment(second, "Thanks.", "ada", false) + ", "
                                + comment(first, "Nice.", "daisy", true) + "]}");
    }

    @Test
    void list_needs_an_article_and_no_token_but_a_good_one() {
        nobody.get("/articles/none/comments").isRefused(404, "article not found");
        nobody.with("no.good.token").get(COMMENTS).isEmpty(401);
    }

    @Test
    void delete() {
        long id = daisy.comment("one", "Nice.");
        daisy.delete(COMMENTS + "/" + id).isEmpty(204);
        nobody.get(COMMENTS).is(200, "{\"comments\": []}");
        daisy.delete(COMMENTS + "/" + id).isRefused(404, "comment not found");
    }

    @Test
    void delete_is_for_the_author_and_for_the_article_of_the_comment() {
        ada.write("Two");
        long id = daisy.comment("one", "Nice.");
        nobody.delete(COMMENTS + "/" + id).isEmpty(401);
        ada.delete(COMMENTS + "/" + id).isRefused(403, "comment belongs to somebody else");
        daisy.delete("/articles/two/comments/" + id).isRefused(404, "comment not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999999999999999999"})
    void delete_needs_a_number(String id) {
        daisy.delete(COMMENTS + "/" + id).isRefused(422, "id must be a number");
    }
}
