package blog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgres.class)
class BlogTest {
    @BeforeEach
    void clear() {
        given().delete("/articles/one");
        given().delete("/articles/two");
    }

    private static ValidatableResponse write(String slug, String tags) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"slug": "%s", "title": "Title", "body": "Body", "tags": [%s]}""".formatted(slug, tags))
                .post("/articles")
                .then();
    }

    @Test
    void runs_on_the_vertx_of_quarkus() {
        var jar = Vertx.class.getProtectionDomain().getCodeSource().getLocation();
        assertThat(jar.toString()).contains("vertx-core-4.5.");
    }

    @Test
    void writes_an_article_with_its_tags_in_a_transaction() {
        write("one", "\"looms\", \"engines\"")
                .statusCode(201)
                .body("slug", equalTo("one"), "commentCount", equalTo(0))
                .body("tags", hasSize(2));
        given().get("/articles/one").then().statusCode(200).body("title", equalTo("Title"));
    }

    @Test
    void takes_back_everything_of_an_article_that_is_refused() {
        write("one", "");
        write("one", "\"lost\"").statusCode(409).body("taken", equalTo("article_slug_key"));
        given().get("/articles?tag=lost").then().body("total", equalTo(0));
    }

    @Test
    void lists_pages_as_they_are() {
        write("one", "\"looms\"");
        write("two", "\"looms\", \"roses\"");
        given().get("/articles?tag=looms&limit=1")
                .then()
                .statusCode(200)
                .body("rows.slug", contains("two"))
                .body("total", equalTo(2), "offset", equalTo(0), "limit", equalTo(1));
    }

    @Test
    void takes_comments() {
        write("one", "");
        given().get("/articles/one/comments").then().statusCode(200).body("$", empty());
        given().contentType(ContentType.JSON)
                .body("""
                        {"author": "daisy", "text": "Nice."}""")
                .post("/articles/one/comments")
                .then()
                .statusCode(201);
        given().get("/articles/one/comments")
                .then()
                .body("author", contains("daisy"))
                .body("text", contains("Nice."));
        given().get("/articles/one").then().body("commentCount", equalTo(1));
    }

    @Test
    void does_not_find_what_is_not_there() {
        given().get("/articles/none").then().statusCode(404);
        given().delete("/articles/none").then().statusCode(404);
        given().get("/articles/none/comments").then().statusCode(404);
    }
}
