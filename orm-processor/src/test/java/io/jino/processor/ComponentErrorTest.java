package io.jino.processor;

import static io.jino.processor.Refusal.assertComponentRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentErrorTest {
    @Nested
    class A_type_is_refused {
        @Test
        void that_no_column_holds() {
            assertComponentRefused(
                    "unmapped-type",
                    "List<List<String>> tags",
                    "Author.tags has the type List<List<String>>, which no column holds.");
        }

        @Test
        void that_is_an_entity() {
            assertComponentRefused(
                    "unmapped-type", "Author editor", "Author.editor has the type Author, which no column holds.");
        }

        @Test
        void that_is_a_record_which_is_not_embedded() {
            assertComponentRefused(
                    "unmapped-type",
                    "Place place",
                    "Author.place has the type Place, which no column holds.",
                    "record Place(String town, String land) {}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Optional<String>", "OptionalLong"})
        void that_is_an_optional(String type) {
            assertComponentRefused(
                    "optional-component", type + " bio", "Author.bio is an Optional, which cannot be stored.");
        }

        @Test
        void that_is_primitive_and_nullable() {
            assertComponentRefused(
                    "nullable-primitive",
                    "@Nullable int age",
                    "Author.age is @Nullable, but a primitive is never null.");
        }

        @Test
        void that_the_package_cannot_see() {
            assertComponentRefused(
                    "unreachable-type",
                    "Mood mood",
                    "The type of Author.mood cannot be seen by the package of Author.",
                    "private enum Mood { HAPPY }");
        }
    }

    @Nested
    class A_converter_is_refused {
        @Test
        void from_another_type() {
            assertComponentRefused(
                    "converter-type",
                    "@Convert(Author.ToText.class) int age",
                    "ToText converts Long, but Author.age is Integer.",
                    "static class ToText implements Converter<Long, String> {",
                    "public String toDatabase(Long value) { return \"\"; }",
                    "public Long fromDatabase(String stored) { return 1L; } }");
        }

        @Test
        void to_a_type_that_no_column_holds() {
            assertComponentRefused(
                    "converter-type",
                    "@Convert(Author.ToList.class) int age",
                    "ToList converts to List<String>, which no column holds.",
                    "static class ToList implements Converter<Integer, List<String>> {",
                    "public List<String> toDatabase(Integer value) { return List.of(); }",
                    "public Integer fromDatabase(List<String> stored) { return 1; } }");
        }

        @ParameterizedTest
        @ValueSource(strings = {"abstract static class", "private static class", "interface", "enum"})
        void that_cannot_be_made(String kind) {
            assertComponentRefused(
                    "converter-constructor",
                    "@Convert(Author.ToText.class) long age",
                    "The package of Author cannot make a ToText.",
                    kind + " ToText " + (kind.equals("interface") ? "extends" : "implements")
                            + " Converter<Long, String> {" + (kind.equals("enum") ? ";" : ""),
                    kind.equals("interface") ? "} static class X {" : "",
                    "public String toDatabase(Long value) { return \"\"; }",
                    "public Long fromDatabase(String stored) { return 1L; } }");
        }
    }

    @Nested
    class An_enum_is_refused {
        @Test
        void by_code_without_one() {
            assertComponentRefused(
                    "enum-code",
                    "@Enumerated(Enumerated.Storage.CODE) Mood mood",
                    "Mood has no @EnumCode.",
                    "enum Mood { HAPPY }");
        }

        @Test
        void with_two_codes() {
            assertComponentRefused(
                    "enum-code",
                    "Mood mood",
                    "Mood has more than one @EnumCode.",
                    "enum Mood { HAPPY; @EnumCode int a() { return 1; } @EnumCode int b() { return 1; } }");
        }

        @Test
        void with_a_code_that_cannot_be_called() {
            assertComponentRefused(
                    "enum-code",
                    "Mood mood",
                    "Mood.a cannot give a code.",
                    "enum Mood { HAPPY; @EnumCode private int a() { return 1; } }");
        }

        @Test
        void with_a_code_that_no_column_holds() {
            assertComponentRefused(
                    "enum-code",
                    "Mood mood",
                    "Mood.a gives List<String>, which no column holds.",
                    "enum Mood { HAPPY; @EnumCode List<String> a() { return List.of(); } }");
        }

        @Test
        void that_is_not_one() {
            assertComponentRefused(
                    "enumerated-not-enum",
                    "@Enumerated(Enumerated.Storage.NAME) String mood",
                    "Author.mood is @Enumerated, but String is not an enum.");
        }

        @Test
        void with_a_type_that_is_not_used() {
            assertComponentRefused(
                    "enumerated-type",
                    "@Enumerated(value = Enumerated.Storage.NAME, type = \"mood\") Mood mood",
                    "Author.mood names an enum type of the database, but is not stored as one.",
                    "enum Mood { HAPPY }");
        }
    }

    @Nested
    class An_embedded_component_is_refused {
        @Test
        void that_is_not_a_record() {
            assertComponentRefused(
                    "embedded-not-record",
                    "@Embedded String place",
                    "Author.place is @Embedded, but java.lang.String is not a record.");
        }

        @Test
        void that_contains_itself() {
            var refusals = Refusal.of(
                    "@Entity\nrecord Author(@Id long id, @Embedded Place place) {}",
                    "record Place(String town,\n@Embedded Place next) {}");
            assertThat(refusals).singleElement().satisfies(refusal -> {
                assertThat(refusal.id()).isEqualTo("embedded-recursion");
                assertThat(refusal.line()).isEqualTo("@Embedded Place next) {}");
            });
        }

        @Test
        void that_is_generic() {
            assertComponentRefused(
                    "embedded-generic",
                    "@Embedded Place<String> place",
                    "Author.place is @Embedded, but its type has type parameters.",
                    "record Place<T>(String town) {}");
        }

        @Test
        void that_is_empty() {
            assertComponentRefused(
                    "embedded-empty",
                    "@Embedded Place place",
                    "Author.place is @Embedded, but its record has no components.",
                    "record Place() {}");
        }

        @ParameterizedTest
        @CsvSource({"@Id long", "@Version int", "@Default @Nullable Integer"})
        void whose_record_says_what_only_an_entity_can_say(String component) {
            assertThat(Refusal.of(
                            "@Entity\nrecord Author(@Id long id, @Embedded Place place) {}",
                            "record Place(String town,\n" + component + " x) {}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("role-in-embedded");
                        assertThat(refusal.line()).isEqualTo(component + " x) {}");
                    });
        }
    }

    @Nested
    class A_role_is_refused {
        @Test
        void of_a_version_that_cannot_be_counted_up() {
            assertComponentRefused(
                    "version-type",
                    "@Version String version",
                    "Author.version is @Version, but not a number that can be counted up.");
        }

        @Test
        void of_a_version_that_may_be_null() {
            assertComponentRefused(
                    "nullable-version",
                    "@Version @Nullable Integer version",
                    "Author.version is @Version and cannot be @Nullable.");
        }

        @Test
        void of_a_second_version() {
            assertThat(Refusal.of("@Entity\nrecord Author(@Id long id, @Version int a,\n@Version int b) {}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("several-versions");
                        assertThat(refusal.line()).isEqualTo("@Version int b) {}");
                    });
        }

        @Test
        void of_a_default_that_is_never_absent() {
            assertComponentRefused(
                    "default-not-nullable",
                    "@Default String name",
                    "Author.name is @Default, but can never be absent.");
        }

        @Test
        void of_a_timestamp_that_is_no_point_in_time() {
            assertComponentRefused(
                    "timestamp-type",
                    "@CreatedAt @Nullable String created",
                    "Author.created is @CreatedAt, but holds no point in time.");
            assertComponentRefused(
                    "timestamp-type",
                    "@UpdatedAt java.time.@Nullable LocalDate updated",
                    "Author.updated is @UpdatedAt, but holds no point in time.");
        }

        @Test
        void of_a_timestamp_that_is_never_absent() {
            assertComponentRefused(
                    "timestamp-not-nullable",
                    "@CreatedAt java.time.Instant created",
                    "Author.created is @CreatedAt, but can never be absent.");
        }

        @Test
        void of_a_second_timestamp() {
            assertThat(Refusal.of("@Entity\nrecord Author(@Id long id, @UpdatedAt java.time.@Nullable Instant a,\n"
                            + "@UpdatedAt java.time.@Nullable Instant b) {}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("several-timestamps");
                        assertThat(refusal.line()).isEqualTo("@UpdatedAt java.time.@Nullable Instant b) {}");
                    });
        }

        @Test
        void of_a_timestamp_that_is_an_id() {
            assertThat(Refusal.of("@Entity\nrecord Author(@Id @CreatedAt java.time.Instant id, String name) {}"))
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.id()).isEqualTo("conflicting-annotations"));
        }

        @Test
        void of_a_record_component_that_is_not_stored() {
            assertComponentRefused(
                    "transient-on-record",
                    "@Transient String name",
                    "Author.name is @Transient, but a record is built from all of its components.");
        }

        @Test
        void of_a_generated_value_that_is_not_an_id() {
            assertComponentRefused(
                    "generated-not-id",
                    "@GeneratedValue long number",
                    "Author.number is @GeneratedValue, but not an id.");
        }

        @Test
        void of_a_generated_id_of_the_wrong_type() {
            assertComponentRefused(
                    "generated-type",
                    "@Id @GeneratedValue UUID number",
                    "Author.number cannot be made by IDENTITY, which makes a whole number.");
        }

        @Test
        void of_a_generated_uuid_of_the_wrong_type() {
            assertComponentRefused(
                    "generated-type",
                    "@Id @GeneratedValue(strategy = GeneratedValue.Strategy.UUID_V7) long number",
                    "Author.number cannot be made by UUID_V7, which makes a UUID.");
        }

        @Test
        void of_a_sequence_that_is_not_used() {
            assertComponentRefused(
                    "unused-sequence",
                    "@Id @GeneratedValue(sequence = \"s\") long number",
                    "Author.number names a sequence, but is made by IDENTITY.");
        }

        @Test
        void of_an_array_in_a_composite_key() {
            assertComponentRefused(
                    "id-type",
                    "@Id byte[] hash",
                    "Author.hash is an array, of which two with the same bytes are not equal.");
        }

        @Test
        void of_an_embedded_key_that_may_be_null() {
            assertThat(Refusal.of(
                            "@Entity\nrecord Author(@Id @Embedded Place place) {}",
                            "record Place(String town,\n@Nullable String street) {}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("nullable-key");
                        assertThat(refusal.line()).isEqualTo("@Nullable String street) {}");
                    });
        }

        @Test
        void of_two_annotations_that_contradict_each_other() {
            assertComponentRefused(
                    "conflicting-annotations",
                    "@Id @GeneratedValue @Default @Nullable Long number",
                    "Author.number is @GeneratedValue and @Default at once.");
        }

        @Test
        void of_a_field_that_cannot_be_read() {
            assertThat(Refusal.of("@Entity\nclass Author {\n@Id long id;\nprivate String name;\n}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("no-accessor");
                        assertThat(refusal.line()).isEqualTo("private String name;");
                        assertThat(refusal.text()).startsWith("Author.name cannot be read by the code in its package.");
                    });
        }

        @Test
        void of_a_field_that_cannot_be_written() {
            assertThat(Refusal.of("@Entity\nclass Author {\n@Id long id;\nfinal String name = null;\n}"))
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.text())
                            .startsWith("Author.name cannot be written by the code in its package."));
        }
    }
}
