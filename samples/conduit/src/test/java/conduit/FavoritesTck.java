package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who likes what. */
abstract class FavoritesTck {
    private final Client nobody;

    FavoritesTck(Client nobody) {
        this.nobody = nobody;
    }

    private static String one(boolean favorited, int count) {
        return """
                {"article": {"slug": "one", "title": "One", "description": "on One", "tagList": [],
                    "createdAt": "...", "updatedAt": "...", "favorited": %s, "favoritesCount": %d,
                    "author": {"username": "ada", "bio": null, "image": null, "following": false},
                    "body": "All about it."}}""".formatted(favorited, count);
    }

    @Test
    void favorite() {
        var ada = nobody.register("ada");
        var daisy = nobody.register("daisy");
        ada.write("One");
        daisy.post("/articles/one/favorite").is(200, one(true, 1));
        daisy.post("/articles/one/favorite").is(200, one(true, 1));
        ada.post("/articles/one/favorite").is(200, one(true, 2));
        nobody.get("/articles/one").is(200, one(false, 2));
    }

    @Test
    void unfavorite() {
        var ada = nobody.register("ada");
        var daisy = nobody.register("daisy");
        ada.write("One");
        daisy.post("/articles/one/favorite");
        ada.post("/articles/one/favorite");
        daisy.delete("/articles/one/favorite").is(200, one(false, 1));
        daisy.delete("/articles/one/favorite").is(200, one(false, 1));
    }

    @Test
    void both_need_a_token_and_an_article() {
        nobody.post("/articles/one/favorite").isEmpty(401);
        nobody.delete("/articles/one/favorite").isEmpty(401);
        var ada = nobody.register("ada");
        ada.post("/articles/one/favorite").isRefused(404, "article not found");
        ada.delete("/articles/one/favorite").isRefused(404, "article not found");
        assertThat(ada.get("/articles").json().get("articlesCount").asLong()).isZero();
    }
}
