package io.jino.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.ValueRangeException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonFormatTest {
    private static final JsonFormat FORMAT = JsonFormat.found();

    private static final JsonType<Book> BOOK = JsonType.of(Book.class);

    record Book(
            @Nullable String title,
            int pages,
            @Nullable BigDecimal price,
            @Nullable Author author) {}

    record Author(@Nullable String name, @Nullable Instant born) {}

    record Connection(java.util.concurrent.locks.@Nullable Lock lock) {}

    @Test
    void writes_what_the_databases_read() {
        assertThat(FORMAT.write(
                        new Book(
                                "Faust",
                                464,
                                new BigDecimal("12.50"),
                                new Author(null, Instant.ofEpochSecond(0, 1_999))),
                        BOOK))
                .isEqualTo("{\"title\":\"Faust\",\"pages\":464,\"price\":\"12.50\","
                        + "\"author\":{\"name\":null,\"born\":\"1970-01-01T00:00:00.000001Z\"}}");
        assertThat(FORMAT.write(Duration.ofMinutes(90), JsonType.of(Duration.class)))
                .isEqualTo("\"PT1H30M\"");
    }

    @Test
    void reads_decimals_as_texts_and_as_numbers() {
        assertThat(FORMAT.read("{\"price\": 12.5}", BOOK)).isEqualTo(new Book(null, 0, new BigDecimal("12.5"), null));
        assertThat(FORMAT.read("{\"price\": \"12.50\"}", BOOK))
                .isEqualTo(new Book(null, 0, new BigDecimal("12.50"), null));
    }

    @Test
    void ignores_what_the_type_does_not_have() {
        assertThat(FORMAT.read("{\"pages\": 1, \"unknown\": [{}]}", BOOK)).isEqualTo(new Book(null, 1, null, null));
        assertThat(FORMAT.read("null", BOOK)).isNull();
    }

    @Test
    void fills_in_what_is_absent_or_null_where_there_is_an_object() {
        var type = BOOK.withDefault("7", "pages").withDefault("\"nobody\"", "author", "name");

        assertThat(FORMAT.read("{\"pages\": null, \"author\": {}}", type))
                .isEqualTo(new Book(null, 7, null, new Author("nobody", null)));
        assertThat(FORMAT.read("{\"pages\": 0}", type)).isEqualTo(new Book(null, 0, null, null));
        assertThat(FORMAT.read("null", type)).isNull();
    }

    @Test
    void knows_type_arguments() {
        JsonType<Map<String, List<Author>>> type = JsonType.generic(
                Map.class, JsonType.of(String.class), JsonType.generic(List.class, JsonType.of(Author.class)));
        var value = Map.of("a", List.of(new Author("b", null)));

        assertThat(FORMAT.read(FORMAT.write(value, type), type)).isEqualTo(value);
        assertThat(type).hasToString("Map<String, List<Author>>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pages\": 1.5}|pages",
                "{\"pages\": \"1\"}|pages",
                "{\"pages\": 99999999999}|pages",
                "{\"title\": []}|title",
                "{\"author\": {\"born\": \"secret\"}}|author.born"
            })
    void refuses_what_does_not_fit_and_says_where(String json, String path) {
        assertThatThrownBy(() -> FORMAT.read(json, BOOK))
                .isInstanceOf(ValueRangeException.class)
                .hasMessageContaining("The document does not fit it at " + path + ".")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void shows_no_key_of_a_map() {
        JsonType<Map<String, Integer>> type =
                JsonType.generic(Map.class, JsonType.of(String.class), JsonType.of(Integer.class));

        assertThatThrownBy(() -> FORMAT.read("{\"secret\": {}}", type))
                .hasMessageContaining("at *.")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "secret"})
    void refuses_what_is_no_document(String text) {
        assertThatThrownBy(() -> FORMAT.read(text, BOOK))
                .isInstanceOf(ValueRangeException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void says_which_type_jackson_cannot_handle() {
        assertThatThrownBy(() -> FORMAT.read("{\"lock\": {}}", JsonType.of(Connection.class)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Type: Connection")
                .hasMessageContaining("[jino:json-type]");
    }

    @Test
    void is_told_to_be_added_where_it_is_absent() {
        var absent = new AbsentFormat();

        assertThatThrownBy(() -> absent.read("{}", BOOK))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("jackson-databind")
                .hasMessageContaining("[jino:json-format]");
        assertThatThrownBy(() -> absent.write("a", JsonType.of(String.class)))
                .hasMessageContaining("[jino:json-format]");
    }
}
