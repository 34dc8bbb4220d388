package io.jino.processor;

import static io.jino.processor.Refusal.assertComponentRefused;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentErrorTest {
    @Nested
    class A_document_is_refused {
        @Test
        void whose_members_jackson_calls_something_else() {
            assertComponentRefused(
                    "json-names",
                    "@Json Profile profile",
                    "Author.profile is @Json, but an annotation of Jackson calls the members of Profile something that"
                            + " cannot be known.",
                    "@com.fasterxml.jackson.databind.annotation.JsonNaming(",
                    "com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)",
                    "public record Profile(String homeTown) {}");
        }

        @Test
        void that_spreads_a_record_over_another_one_in_it() {
            assertComponentRefused(
                    "json-names",
                    "@Json Profile profile",
                    "Author.profile is @Json, but an annotation of Jackson calls the members of Place something that"
                            + " cannot be known.",
                    "public record Profile(Place place) {}",
                    "public record Place(@com.fasterxml.jackson.annotation.JsonUnwrapped Point point) {}",
                    "public record Point(int x) {}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-age", "a\\\"ge", "a'ge", "a\\\\ge", "a\\nge"})
        void with_a_name_that_no_path_can_say(String name) {
            assertComponentRefused(
                    "json-key",
                    "@Json Profile profile",
                    "Profile.age has a name in the document of Author.profile that not all databases can say.",
                    "public record Profile(@com.fasterxml.jackson.annotation.JsonProperty(\"" + name
                            + "\") int age) {}");
        }

        @ParameterizedTest
        @CsvSource({
            "int, 1.5",
            "int, ''",
            "boolean, yes",
            "Level, NONE",
            "java.time.LocalDate, tomorrow",
            "'List<String>', a",
            "Place, ''"
        })
        void with_a_default_that_is_none(String type, String value) {
            String name = type.substring(type.lastIndexOf('.') + 1);
            assertComponentRefused(
                    "json-default",
                    "@Json Profile profile",
                    "Profile.it has a @Default that is no " + name + ".",
                    "public record Profile(@Default(\"" + value + "\") " + type + " it) {}",
                    "public record Place(int x) {}",
                    "public enum Level { NEW }");
        }

        @Test
        void that_is_optional() {
            assertComponentRefused(
                    "optional-component",
                    "@Json Optional<String> name",
                    "Author.name is an Optional, which cannot be stored.");
        }

        @Test
        void that_a_converter_makes_no_text_of() {
            assertComponentRefused(
                    "converter-type",
                    "@Json @Convert(Author.C.class) UUID token",
                    "C converts to Long, which is no text of a document.",
                    "public static class C implements Converter<UUID, Long> {",
                    "public Long toDatabase(UUID value) { return 1L; }",
                    "public UUID fromDatabase(Long stored) { return new UUID(0, 0); } }");
        }

        @ParameterizedTest
        @CsvSource({
            "@Id Place place, @Id",
            "@Embedded Place place, @Embedded",
            "@Enumerated(Enumerated.Storage.NAME) Level level, @Enumerated"
        })
        void that_is_something_else_as_well(String component, String other) {
            String name = component.substring(component.lastIndexOf(' ') + 1);
            assertComponentRefused(
                    "conflicting-annotations",
                    "@Json " + component,
                    "Author." + name + " is @Json and " + other + " at once.",
                    "public record Place(int x) {}",
                    "public enum Level { NEW }");
        }
    }
}
