package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Someone who asks the server: nobody, or a user.
 *
 * @param token of the user, or null
 * @param patience how long it waits for an answer
 */
record Client(HttpClient http, int port, @Nullable String token, Duration patience) {
    private static final String PASSWORD = "correct horse";

    static Client nobody(int port) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Client(http, port, null, Duration.ofSeconds(30));
    }

    Client with(String other) {
        return new Client(http, port, other, patience);
    }

    /** A new user. */
    Client register(String name) {
        var reply = post("/users", """
                {"user": {"username": "%s", "email": "%s@example.org", "password": "%s"}}""".formatted(name, name, PASSWORD));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return with(reply.text("/user/token"));
    }

    /** Writes an article, and gives its slug. */
    String write(String title, String... tags) {
        var reply = post("/articles", """
                {"article": {"title": "%s", "description": "on %s", "body": "All about it.", "tagList": [%s]}}""".formatted(
                        title, title, tags.length == 0 ? "" : '"' + String.join("\", \"", tags) + '"'));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/article/slug");
    }

    /** Comments on an article, and gives the comment's id. */
    long comment(String slug, String text) {
        var reply = post("/articles/" + slug + "/comments", """
                {"comment": {"body": "%s"}}""".formatted(text));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().at("/comment/id").asLong();
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path) {
        return send("POST", path, null);
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply send(String method, String path, @Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path))
                .timeout(patience)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Token " + token);
        }
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
