package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registration, login, and what a user says of himself. */
abstract class UsersTck {
    private static final String DAISY = """
            {"user": {"email": "daisy@example.org", "token": "...", "username": "daisy", "bio": null, "image": null}}""";

    private final Client nobody;

    UsersTck(Client nobody) {
        this.nobody = nobody;
    }

    private static String user(String fields) {
        return "{\"user\": {" + fields + "}}";
    }

    @Test
    void register() {
        nobody.post("/users", user("""
                        "username": "daisy", "email": "daisy@example.org", "password": "correct horse"
                        """)).is(201, DAISY);
    }

    @ParameterizedTest
    @CsvSource({
        "daisy, other@example.org, username has already been taken",
        "other, daisy@example.org, email has already been taken"
    })
    void register_refuses_what_is_taken(String name, String email, String message) {
        nobody.register("daisy");
        nobody.post("/users", user("""
                        "username": "%s", "email": "%s", "password": "correct horse"
                        """.formatted(name, email))).isRefused(422, message);
    }

    @Test
    void register_tells_everything_that_is_wrong() {
        nobody.post("/users", user("""
                        "username": "", "email": "nowhere", "password": "short"
                        """))
                .isRefused(
                        422,
                        "username can't be blank",
                        "email is invalid",
                        "password is too short (minimum is 8 characters)");
        nobody.post(
                        "/users",
                        user("\"username\": \"%s\", \"password\": \"%s\"".formatted("a".repeat(256), "ä".repeat(37))))
                .isRefused(
                        422,
                        "username is too long (maximum is 255 characters)",
                        "email can't be blank",
                        "password is too long (maximum is 72 bytes)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"user\": 1}", "{\"user\": null}"})
    void register_needs_a_user(String body) {
        nobody.post("/users", body).isRefused(422, "user can't be missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"user\": {\"username\": 1}}", "{\"user\": {\"username\": [\"a\"]}}"})
    void register_needs_json_of_the_right_types(String body) {
        nobody.post("/users", body).isRefused(422, "user can't be read");
    }

    @Test
    void login() {
        nobody.register("daisy");
        var reply = nobody.post("/users/login", user("""
                "email": "daisy@example.org", "password": "correct horse"
                """));
        reply.is(200, DAISY);
        nobody.with(reply.text("/user/token")).get("/user").is(200, DAISY);
    }

    @ParameterizedTest
    @CsvSource({"daisy@example.org, wrong horse", "nobody@example.org, correct horse"})
    void login_refuses_a_wrong_password_and_an_unknown_address_alike(String email, String password) {
        nobody.register("daisy");
        nobody.post("/users/login", user("""
                        "email": "%s", "password": "%s"
                        """.formatted(email, password))).isEmpty(401);
    }

    @Test
    void login_needs_both() {
        nobody.post("/users/login", user("")).isRefused(422, "email can't be blank", "password can't be blank");
    }

    @Test
    void current_user() {
        nobody.register("daisy").get("/user").is(200, DAISY);
    }

    @Test
    void current_user_needs_a_token() {
        nobody.get("/user").isEmpty(401);
        nobody.with("no.good.token").get("/user").isEmpty(401);
        String token = String.valueOf(nobody.register("daisy").token());
        nobody.with(token.substring(0, token.length() - 4) + "AAAA")
                .get("/user")
                .isEmpty(401);
    }

    @Test
    void update() {
        var daisy = nobody.register("daisy");
        daisy.put("/user", user("""
                        "email": "d@example.org", "bio": "grows", "image": "https://example.org/d.png"
                        """)).is(200, """
                {"user": {"email": "d@example.org", "token": "...", "username": "daisy", "bio": "grows",
                    "image": "https://example.org/d.png"}}""");
        daisy.put("/user", user("\"bio\": \"\", \"username\": \"rose\"")).is(200, """
                {"user": {"email": "d@example.org", "token": "...", "username": "rose", "bio": null,
                    "image": "https://example.org/d.png"}}""");
    }

    @Test
    void update_of_the_password_is_good_for_the_next_login() {
        nobody.register("daisy")
                .put("/user", user("\"password\": \"battery staple\""))
                .is(200, DAISY);
        var login = user("\"email\": \"daisy@example.org\", \"password\": \"%s\"");
        assertThat(nobody.post("/users/login", login.formatted("battery staple"))
                        .status())
                .isEqualTo(200);
        assertThat(nobody.post("/users/login", login.formatted("correct horse")).status())
                .isEqualTo(401);
    }

    @Test
    void update_refuses_what_is_taken_or_wrong() {
        nobody.register("ada");
        var daisy = nobody.register("daisy");
        daisy.put("/user", user("\"username\": \"ada\"")).isRefused(422, "username has already been taken");
        daisy.put("/user", user("\"email\": \"ada@example.org\"")).isRefused(422, "email has already been taken");
        daisy.put("/user", user("\"email\": \"ada\"")).isRefused(422, "email is invalid");
        daisy.put("/user", user("")).isRefused(422, "user can't be empty");
    }

    @Test
    void update_needs_a_token() {
        nobody.put("/user", user("\"bio\": \"grows\"")).isEmpty(401);
    }
}
