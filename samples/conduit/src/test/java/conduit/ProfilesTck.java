package conduit;

import org.junit.jupiter.api.Test;

/** What users see of each other. */
abstract class ProfilesTck {
    private final Client nobody;

    ProfilesTck(Client nobody) {
        this.nobody = nobody;
    }

    private static String ada(boolean following) {
        return """
                {"profile": {"username": "ada", "bio": null, "image": null, "following": %s}}""".formatted(following);
    }

    @Test
    void show() {
        nobody.register("ada");
        nobody.get("/profiles/ada").is(200, ada(false));
    }

    @Test
    void show_is_not_found_for_nobody() {
        nobody.get("/profiles/ada").isRefused(404, "profile not found");
    }

    @Test
    void show_refuses_a_token_that_is_no_good() {
        nobody.register("ada");
        nobody.with("no.good.token").get("/profiles/ada").isEmpty(401);
    }

    @Test
    void follow() {
        var ada = nobody.register("ada");
        var daisy = nobody.register("daisy");
        daisy.post("/profiles/ada/follow").is(200, ada(true));
        daisy.post("/profiles/ada/follow").is(200, ada(true));
        daisy.get("/profiles/ada").is(200, ada(true));
        nobody.get("/profiles/ada").is(200, ada(false));
        ada.get("/profiles/ada").is(200, ada(false));
    }

    @Test
    void follow_needs_a_token_and_a_user() {
        nobody.post("/profiles/ada/follow").isEmpty(401);
        nobody.register("daisy").post("/profiles/ada/follow").isRefused(404, "profile not found");
    }

    @Test
    void unfollow() {
        nobody.register("ada");
        var daisy = nobody.register("daisy");
        daisy.post("/profiles/ada/follow");
        daisy.delete("/profiles/ada/follow").is(200, ada(false));
        daisy.delete("/profiles/ada/follow").is(200, ada(false));
        daisy.get("/profiles/ada").is(200, ada(false));
    }

    @Test
    void unfollow_needs_a_token_and_a_user() {
        nobody.delete("/profiles/ada/follow").isEmpty(401);
        nobody.register("daisy").delete("/profiles/ada/follow").isRefused(404, "profile not found");
    }
}
