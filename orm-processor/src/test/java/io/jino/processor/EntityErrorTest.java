package io.jino.processor;

import static io.jino.processor.Refusal.assertComponentRefused;
import static io.jino.processor.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityErrorTest {
    @Nested
    class A_type_is_refused {
        @Test
        void without_a_key() {
            assertRefused("""
                    @Entity
                    public record Author(String name) {}
                    """, "no-id", "public record Author(String name) {}", "Author has no primary key.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"interface", "enum", "@interface"})
        void that_has_no_rows(String kind) {
            assertRefused(
                    "@Entity\npublic " + kind + " Author {}",
                    "not-an-entity",
                    "public " + kind + " Author {}",
                    "Author is an " + (kind.equals("@interface") ? "annotation" : kind) + " and cannot be an entity.");
        }

        @Test
        void that_is_abstract() {
            assertRefused(
                    "@Entity\npublic abstract class Author { @Id long id; }",
                    "not-an-entity",
                    "public abstract class Author { @Id long id; }",
                    "Author is abstract and cannot be an entity.");
        }

        @Test
        void that_is_inner() {
            assertRefused(
                    """
                    public class Library {
                        @Entity
                        public class Author { @Id long id; }
                    }
                    """,
                    "not-an-entity",
                    "public class Author { @Id long id; }",
                    "Library.Author is an inner class and cannot be an entity.");
        }

        @Test
        void that_is_private() {
            assertRefused(
                    """
                    public class Library {
                        @Entity
                        private record Author(@Id long id) {}
                    }
                    """,
                    "not-an-entity",
                    "private record Author(@Id long id) {}",
                    "Library.Author is private (or a type around it is) and cannot be an entity.");
        }

        @Test
        void that_is_generic() {
            assertRefused(
                    "@Entity\npublic record Author<T>(@Id long id) {}",
                    "not-an-entity",
                    "public record Author<T>(@Id long id) {}",
                    "Author has type parameters and cannot be an entity.");
        }

        @Test
        void that_nobody_can_construct() {
            assertRefused(
                    "@Entity\npublic class Author { @Id long id; public Author(long id) {} }",
                    "no-constructor",
                    "public class Author { @Id long id; public Author(long id) {} }",
                    "Author has no constructor without parameters that its package can call.");
        }

        @Test
        void whose_table_class_exists() {
            assertThat(Refusal.of("@Entity\npublic record Author(@Id long id) {}", "public class AuthorTable {}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("table-class-taken");
                        assertThat(refusal.line()).isEqualTo("public record Author(@Id long id) {}");
                    });
        }
    }

    @Nested
    class A_name_is_refused {
        @Test
        void of_two_columns_at_once() {
            assertComponentRefused(
                    "duplicate-column",
                    "@Column(name = \"id\") String name",
                    "Author.id and Author.name are both stored in the column id.");
        }

        @Test
        void of_a_field_that_hides_another_one() {
            assertThat(Refusal.of(
                            "@Entity\npublic class Author extends Person {\n@Id long id;\nString name;\n}",
                            "class Person {\nString name;\n}"))
                    .singleElement()
                    .satisfies(refusal -> {
                        assertThat(refusal.id()).isEqualTo("duplicate-column");
                        assertThat(refusal.text())
                                .startsWith("Person.name and Author.name are both stored in the column name.");
                    });
        }

        @Test
        void with_more_bytes_than_a_database_keeps() {
            String name = "ä".repeat(32);
            assertComponentRefused(
                    "name-too-long",
                    "@Column(name = \"" + name + "\") String name",
                    "The name of the column has more than 63 bytes: " + name);
        }

        @Test
        void of_a_table_and_a_schema_that_are_too_long() {
            String name = "x".repeat(64);
            assertThat(Refusal.of("@Entity(table = \"%1$s\", schema = \"%1$s\")\npublic record Author(@Id long id) {}"
                            .formatted(name)))
                    .extracting(Refusal::id)
                    .containsExactly("name-too-long", "name-too-long");
        }

        @Test
        void of_a_sequence_that_is_too_long() {
            assertRefused(
                    """
                    @Entity
                    public record Author(
                        @Id
                        @GeneratedValue(strategy = GeneratedValue.Strategy.SEQUENCE, sequence = "%s")
                        long id) {}
                    """.formatted("s".repeat(64)),
                    "name-too-long",
                    "@GeneratedValue(strategy = GeneratedValue.Strategy.SEQUENCE, sequence = \"" + "s".repeat(64)
                            + "\")",
                    "The name of the sequence has more than 63 bytes: " + "s".repeat(64));
        }

        @Test
        void that_is_blank() {
            assertComponentRefused(
                    "blank-name", "@Column(name = \" \") String name", "The name of the column is blank.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"AUTHOR", "SqlType", "Generation"})
        void that_the_table_class_needs(String name) {
            assertComponentRefused(
                    "reserved-name", "String " + name, "The table class needs the name " + name + " for itself.");
        }

        @Test
        void that_a_composite_key_needs() {
            var compilation = Tables.compile("""
                    @io.jino.annotation.Entity
                    record Key(@io.jino.annotation.Id int a, @io.jino.annotation.Id int b) {}
                    """);
            assertThat(Refusal.of(compilation)).extracting(Refusal::id).contains("reserved-name");
        }

        @Test
        void of_a_naming_strategy_that_nobody_knows() {
            var compilation = Tables.compile(
                    List.of("-Ajino.naming=snakecase"),
                    "@io.jino.annotation.Entity public record Author(@io.jino.annotation.Id long id) {}");
            assertThat(Refusal.of(compilation))
                    .singleElement()
                    .extracting(Refusal::text)
                    .isEqualTo("""
                            There is no naming strategy called snakecase. Did you mean snake_case?
                            Use -Ajino.naming=snake_case or -Ajino.naming=as_is.
                            [jino:unknown-naming]""");
        }
    }

    @Nested
    class Problems_are_reported {
        @Test
        void all_of_one_compilation_at_once() {
            assertThat(Refusal.of("""
                            @Entity
                            public record Author(
                                String name,
                                Optional<String> bio,
                                @Nullable int age) {}
                            """, """
                            @Entity
                            public class Book {
                                @Id long id;
                                private String title;
                                @Version String version;
                            }
                            """))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactlyInAnyOrder(
                            tuple("no-id", "public record Author("),
                            tuple("optional-component", "Optional<String> bio,"),
                            tuple("nullable-primitive", "@Nullable int age) {}"),
                            tuple("no-accessor", "private String title;"),
                            tuple("version-type", "@Version String version;"));
        }

        @Test
        void alone_although_other_code_uses_the_table() {
            assertThat(Refusal.of("""
                            @Entity
                            public record Author(
                                @Id long id,
                                Optional<String> bio,
                                String name) {}
                            """, """
                            class Queries {
                                static final Object BY_NAME = AuthorTable.AUTHOR.find().where(AuthorTable.AUTHOR.name.eq("x"));
                                static final Object BY_KEY = AuthorTable.AUTHOR.hasKey(1L);
                            }
                            """)).extracting(Refusal::id).containsExactly("optional-component");
        }

        @Test
        void alone_although_there_is_no_key() {
            assertThat(Refusal.of("@Entity\npublic record Author(long id, String name) {}", """
                            class Queries {
                                static final Object BY_NAME = AuthorTable.AUTHOR.find().where(AuthorTable.AUTHOR.name.eq("x"));
                                static final Object BY_KEY = AuthorTable.AUTHOR.hasKey(1L);
                            }
                            """))
                    .extracting(Refusal::id)
                    .containsExactly("no-id");
        }

        @Test
        void by_the_compiler_alone_where_it_does_not_know_a_type() {
            assertThat(Refusal.of("""
                            @Entity
                            public record Author(
                                @Id long id,
                                Missing missing,
                                String name) {}
                            """, """
                            class Queries {
                                static final Object BY_NAME = AuthorTable.AUTHOR.find().where(AuthorTable.AUTHOR.name.eq("x"));
                            }
                            """))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(tuple("javac", "Missing missing,"));
        }
    }
}
