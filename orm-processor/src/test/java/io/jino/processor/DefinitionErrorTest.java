package io.jino.processor;

import static io.jino.processor.Refusal.assertComponentRefused;
import static io.jino.processor.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a table for its creation is refused where it makes no sense. */
class DefinitionErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Column(length = 10) long count|Author.count is long, which has no length.",
                "@Column(length = -1) String name|Author.name has a length below zero.",
                "@Column(length = 10) java.time.Instant at|Author.at is Instant, which has no length."
            })
    void a_length_where_there_is_none(String component, String fact) {
        assertComponentRefused("column-length", component, fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Column(precision = 10) long count|Author.count is long, which has no precision and no scale.",
                "@Column(scale = 2) java.math.BigDecimal price|Author.price has the precision 0 and the scale 2.",
                "@Column(precision = 2, scale = 3) java.math.BigDecimal price|Author.price has the precision 2 and the scale 3."
            })
    void digits_that_cannot_be(String component, String fact) {
        assertComponentRefused("column-digits", component, fact);
    }

    @Test
    void a_length_of_what_is_stored_as_text_or_bytes_is_fine() {
        assertThat(Refusal.of("""
                @Entity
                record Author(
                    @Id @Column(length = 20) String code,
                    @Column(length = 20) byte[] picture,
                    @Column(length = 20) Kind kind,
                    @Column(precision = 65) java.math.BigInteger atoms) {
                    enum Kind { HERE, THERE }
                }
                """)).isEmpty();
    }

    @Nested
    class An_index_is_refused {
        @Test
        void of_nothing() {
            assertRefused("""
                    @Entity
                    @Index(unique = true)
                    record Author(@Id long id, String name) {}
                    """, "index-columns", "@Index(unique = true)", "An index of Author is of no columns.");
        }

        @Test
        void of_columns_and_of_an_expression() {
            assertRefused(
                    """
                    @Entity
                    @Index(columns = "name", expression = "lower(name)")
                    record Author(@Id long id, String name) {}
                    """,
                    "index-columns",
                    "@Index(columns = \"name\", expression = \"lower(name)\")",
                    "An index of Author is of columns and of an expression.");
        }

        @Test
        void of_a_component_that_is_not_there() {
            assertRefused("""
                    @Entity
                    @Index(
                        columns = {
                            "id",
                            "nam"
                        })
                    record Author(@Id long id, String name) {}
                    """, "unknown-column", "\"nam\"", "Author has no component nam. Did you mean name?");
        }

        @Test
        void with_a_name_that_databases_cut_off() {
            String name = "x".repeat(64);
            assertRefused(
                    """
                    @Entity
                    @Index(
                        columns = "name",
                        name = "%s")
                    record Author(@Id long id, String name) {}
                    """.formatted(name),
                    "name-too-long",
                    "name = \"" + name + "\")",
                    "The name of the index has more than 63 bytes: " + name);
        }

        @Test
        void on_what_is_no_entity() {
            assertRefused(
                    """
                    @Index(columns = "name")
                    record Author(long id, String name) {}
                    """,
                    "index-without-entity",
                    "record Author(long id, String name) {}",
                    "Author declares an index or a check, but is not an entity.");
        }
    }

    @Test
    void a_check_without_a_condition() {
        assertRefused("""
                @Entity
                @Check(" ")
                record Author(@Id long id, String name) {}
                """, "empty-check", "@Check(\" \")", "A check of Author has no condition.");
    }

    @Test
    void a_foreign_key_that_is_to_become_null_and_cannot() {
        assertRefused(
                """
                @Entity
                record Post(
                    @Id long id,
                    @References(
                        value = Author.class,
                        as = "author",
                        onDelete = References.Action.SET_NULL)
                    long authorId) {}
                @Entity
                record Author(@Id long id, String name) {}
                """,
                "set-null",
                "onDelete = References.Action.SET_NULL)",
                "Post.author is to become null, but its column cannot be.");
    }
}
