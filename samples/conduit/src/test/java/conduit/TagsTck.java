package conduit;

import org.junit.jupiter.api.Test;

/** The words that articles can be found by. */
abstract class TagsTck {
    private final Client nobody;

    TagsTck(Client nobody) {
        this.nobody = nobody;
    }

    @Test
    void all() {
        nobody.get("/tags").is(200, "{\"tags\": []}");
        nobody.register("ada").write("One", "looms", "engines", "zebra \uD83E\uDD93");
        nobody.get("/tags").is(200, "{\"tags\": [\"engines\", \"looms\", \"zebra \uD83E\uDD93\"]}");
    }

    @Test
    void all_are_for_everybody() {
        nobody.with("no.good.token").get("/tags").is(200, "{\"tags\": []}");
    }

    @Test
    void what_is_no_address_is_not_found() {
        nobody.get("/nothing").isRefused(404, "address not found");
    }
}
