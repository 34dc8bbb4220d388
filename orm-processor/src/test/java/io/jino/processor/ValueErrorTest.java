package io.jino.processor;

import static io.jino.processor.Refusal.assertComponentRefused;
import static io.jino.processor.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueErrorTest {
    @Nested
    class A_value_type_is_refused {
        @Test
        void whose_component_may_be_null() {
            assertComponentRefused(
                    "nullable-value",
                    "Name name",
                    "Author.name is a value type whose component is @Nullable, so that null could mean two things.",
                    "record Name(@Nullable String value) {}");
        }

        @ParameterizedTest
        @CsvSource({"Id, @Id", "Version, @Version", "Column(name = \"x\"), @Column", "Default, @Default"})
        void whose_component_has_a_role(String annotation, String mark) {
            assertComponentRefused(
                    "role-in-value",
                    "Name name",
                    "Author.name is a value type whose component is " + mark + ", which means nothing there.",
                    "record Name(@" + annotation + " String value) {}");
        }

        @ParameterizedTest
        @CsvSource({"'record Name(Object value) {}'", "'record Name(Name value) {}'", "'record Name() {}'"})
        void whose_component_no_column_holds(String record) {
            assertComponentRefused(
                    "unmapped-type", "Name name", "Author.name has the type Name, which no column holds.", record);
        }

        @Test
        void that_says_how_an_enum_is_stored() {
            assertComponentRefused(
                    "enumerated-not-enum",
                    "@Enumerated(Enumerated.Storage.NAME) Name name",
                    "Author.name is @Enumerated, but Name is not an enum.",
                    "record Name(String value) {}");
        }

        @Test
        void as_a_version() {
            assertComponentRefused(
                    "version-type",
                    "@Version Count count",
                    "Author.count is @Version, but not a number that can be counted up.",
                    "record Count(int value) {}");
        }

        @Test
        void as_a_part_of_a_key_that_cannot_be_compared() {
            assertComponentRefused(
                    "id-type",
                    "@Id Digest digest",
                    "Author.digest is an array, of which two with the same bytes are not equal.",
                    "record Digest(byte[] value) {}");
        }

        @ParameterizedTest
        @CsvSource({"IDENTITY, a whole number, String", "UUID_V7, a UUID, long"})
        void that_cannot_be_made(String strategy, String what, String type) {
            assertThat(Refusal.of("""
                            @Entity
                            record Author(@Id @GeneratedValue(strategy = GeneratedValue.Strategy.%s) @Nullable Key id) {
                                record Key(%s value) {}
                            }
                            """.formatted(strategy, type)))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("generated-type");
                        assertThat(refusal.text()).contains("which makes " + what + ".");
                    });
        }
    }

    @Nested
    class A_foreign_key_is_refused {
        @ParameterizedTest
        @CsvSource({
            "AuthorId, EditorId, 'Post.authorId is EditorId, but Author.id is AuthorId.'",
            "AuthorId, long, 'Post.authorId is long, but Author.id is AuthorId.'",
            "long, AuthorId, 'Post.authorId is AuthorId, but Author.id is long.'"
        })
        void of_another_type_than_the_key_although_both_are_numbers(String key, String foreign, String fact) {
            assertRefused(
                    """
                    record Library() {
                        record AuthorId(long value) {}

                        record EditorId(long value) {}

                        @Entity
                        record Author(@Id %s id) {}

                        @Entity
                        record Post(
                            @Id long id,
                            @References(value = Author.class, as = "author")
                            %s authorId) {}
                    }
                    """.formatted(key, foreign),
                    "reference-column-type",
                    "@References(value = Author.class, as = \"author\")",
                    fact);
        }
    }

    @Nested
    class Converters_are_refused {
        private static final String TO_TEXT = """
                static class ToText implements Converter<Locale, String> {
                    public String toDatabase(Locale value) { return value.toString(); }
                    public Locale fromDatabase(String stored) { return Locale.ROOT; }
                }
                """;

        @Test
        void of_the_same_type_in_one_list() {
            assertRefused(
                    """
                    @Entity
                    @Converters({Author.ToText.class, Author.ToText2.class})
                    record Author(
                        @Id long id,
                        Locale locale) {
                        %s
                        %s
                    }
                    """.formatted(TO_TEXT, TO_TEXT.replace("ToText", "ToText2")),
                    "several-converters",
                    "Locale locale) {",
                    "@Converters lists more than one converter of Locale for Author.locale.");
        }

        @Test
        void of_everything_unless_they_are_named_on_the_component() {
            assertRefused(
                    """
                    @Entity
                    @Converters(Author.ToText.class)
                    record Author(
                        @Id long id,
                        Locale locale,
                        @Convert(Author.ToText.class) Currency currency) {
                        static class ToText<T> implements Converter<T, String> {
                            public String toDatabase(T value) { return ""; }
                            public T fromDatabase(String stored) { throw new IllegalStateException(); }
                        }
                    }
                    """,
                    "unmapped-type",
                    "Locale locale,",
                    "Author.locale has the type Locale, which no column holds.");
        }

        @Test
        void whose_arguments_are_out_of_bounds() {
            assertComponentRefused(
                    "converter-type",
                    "@Convert(Author.Ordinals.class) List<String> names",
                    "Ordinals converts List<E>, but Author.names is List<String>.",
                    "static class Ordinals<E extends Enum<E>> implements Converter<List<E>, String> {",
                    "public String toDatabase(List<E> value) { return \"\"; }",
                    "public List<E> fromDatabase(String stored) { return List.of(); } }");
        }

        @Test
        void that_need_more_than_classes() {
            assertComponentRefused(
                    "converter-constructor",
                    "@Convert(Author.Joined.class) List<String> names",
                    "The package of Author cannot make a Joined.",
                    "static class Joined<E> implements Converter<List<E>, String> {",
                    "Joined(String separator) {}",
                    "public String toDatabase(List<E> value) { return \"\"; }",
                    "public List<E> fromDatabase(String stored) { return List.of(); } }");
        }
    }
}
