package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What the server answered. */
record Reply(int status, String body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body());
    }

    JsonNode json() {
        return json(body);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("no JSON: " + text, unreadable);
        }
    }

    /** What stands at a path such as {@code /article/slug}. */
    String text(String path) {
        return json().at(path).asText();
    }

    /** This status, and exactly this document; tokens and times are looked at for their form, and shown as "...". */
    void is(int expected, String document) {
        assertThat(body).isNotEmpty();
        var shown = json();
        mask(shown);
        assertThat(shown.toPrettyString()).isEqualTo(json(document).toPrettyString());
        assertThat(status).isEqualTo(expected);
    }

    /** This status, and nothing else. */
    void isEmpty(int expected) {
        assertThat(body).isEmpty();
        assertThat(status).isEqualTo(expected);
    }

    /** Refused in the words of the contract. */
    void isRefused(int expected, String... messages) {
        assertThat(json().toString())
                .isEqualTo(MAPPER.createObjectNode()
                        .set("errors", MAPPER.createObjectNode().set("body", MAPPER.valueToTree(messages)))
                        .toString());
        assertThat(status).isEqualTo(expected);
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            mask(object, "token", TOKEN);
            mask(object, "createdAt", TIME);
            mask(object, "updatedAt", TIME);
        }
        node.forEach(Reply::mask);
    }

    private static void mask(ObjectNode object, String name, Pattern form) {
        if (object.has(name)) {
            assertThat(object.get(name).asText()).matches(form);
            object.put(name, "...");
        }
    }
}
