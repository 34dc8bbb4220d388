package io.jino.processor;

import static io.jino.processor.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationErrorTest {
    private static final String AUTHOR = "\n@Entity\nrecord Author(@Id long id, String name) {}\n";

    /** Each value of an annotation on a line of its own, to see which one is pointed at. */
    private static String post(String as, String target, String component) {
        return """
                @Entity
                record Post(
                    @Id long id,
                    @References(
                        value = %s.class,
                        as = "%s")
                    %s) {}
                """.formatted(target, as, component) + AUTHOR;
    }

    @Nested
    class A_reference_is_refused {
        @Test
        void to_what_is_not_an_entity() {
            assertRefused(
                    post("author", "String", "long authorId"),
                    "relation-target",
                    "value = String.class,",
                    "String is not an entity, so that Post.author leads nowhere.");
        }

        @Test
        void to_what_is_not_even_a_class() {
            assertRefused(
                    post("author", "int", "long authorId"),
                    "relation-target",
                    "value = int.class,",
                    "int is not an entity, so that Post.author leads nowhere.");
        }

        @Test
        void to_an_entity_without_a_key() {
            assertThat(Refusal.of("""
                            @Entity
                            record Post(
                                @Id long id,
                                @References(value = Author.class, as = "author")
                                long authorId) {}
                            @Entity
                            record Author(String name) {}
                            """))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactlyInAnyOrder(
                            tuple("no-id", "record Author(String name) {}"),
                            tuple("reference-without-key", "@References(value = Author.class, as = \"author\")"));
        }

        @Test
        void with_another_number_of_columns_than_the_key() {
            assertRefused(
                    """
                    @Entity
                    record Line(
                        @Id long id,
                        @References(
                            value = Purchase.class,
                            as = "purchase")
                        long purchaseNo) {}
                    @Entity
                    record Purchase(@Id long tenantId, @Id long purchaseNo) {}
                    """,
                    "reference-column-count",
                    "value = Purchase.class,",
                    "Line.purchase has 1 column, but the key of Purchase has 2 columns: tenantId, purchaseNo.");
        }

        @Test
        void on_a_type_with_another_number_of_columns_than_the_key() {
            assertRefused(
                    """
                    @Entity
                    @References(
                        value = Author.class,
                        as = "author",
                        columns = {"id", "authorId"})
                    record Post(@Id long id, long authorId) {}
                    """ + AUTHOR,
                    "reference-column-count",
                    "columns = {\"id\", \"authorId\"})",
                    "Post.author has 2 columns, but the key of Author has 1 column: id.");
        }

        @ParameterizedTest
        @CsvSource({
            "int authorId, 'Post.authorId is int, but Author.id is long.'",
            "String authorId, 'Post.authorId is String, but Author.id is long.'",
            "@Nullable Integer authorId, 'Post.authorId is Integer, but Author.id is long.'"
        })
        void of_another_type_than_the_key(String component, String fact) {
            assertRefused(post("author", "Author", component), "reference-column-type", "value = Author.class,", fact);
        }

        @Test
        void through_another_converter_than_the_key() {
            assertRefused(
                    """
                    @Entity
                    @References(
                        value = Author.class,
                        as = "author",
                        columns =
                            "authorId")
                    record Post(@Id long id, @Convert(Reversed.class) String authorId) {}
                    @Entity
                    record Author(@Id String id) {}
                    class Reversed implements Converter<String, String> {
                        @Override public String toDatabase(String id) { return id; }
                        @Override public String fromDatabase(String id) { return id; }
                    }
                    """,
                    "reference-column-type",
                    "\"authorId\")",
                    "Post.authorId is String through Reversed, but Author.id is String.");
        }

        @Test
        void to_components_that_do_not_exist() {
            assertRefused(
                    """
                    @Entity
                    @References(
                        value = Purchase.class,
                        as = "purchase",
                        columns = {
                            "tenantId",
                            "purchaseNr"
                        })
                    record Line(@Id long id, long tenantId, long purchaseNo) {}
                    @Entity
                    record Purchase(@Id long tenantId, @Id long purchaseNo) {}
                    """,
                    "unknown-column",
                    "\"purchaseNr\"",
                    "Line has no component purchaseNr. Did you mean purchaseNo?");
        }

        @Test
        void on_a_type_without_columns() {
            assertRefused(
                    """
                    @Entity
                    @References(value = Author.class, as = "author")
                    record Post(@Id long id, long authorId) {}
                    """ + AUTHOR,
                    "reference-columns",
                    "@References(value = Author.class, as = \"author\")",
                    "Post.author does not say which columns it is made of.");
        }

        @Test
        void on_a_component_that_lists_others() {
            assertRefused(
                    """
                    @Entity
                    record Post(
                        @Id long id,
                        @References(value = Author.class, as = "author",
                            columns = "authorId")
                        long authorId) {}
                    """ + AUTHOR,
                    "reference-columns",
                    "columns = \"authorId\")",
                    "Post.author stands on a component, and lists others.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"@Transient", "transient", "static"})
        void on_a_field_that_is_not_stored(String modifier) {
            assertRefused(
                    """
                    @Entity
                    class Post {
                        @Id long id;
                        @References(value = Author.class, as = "author")
                        %s long authorId;
                    }
                    """.formatted(modifier) + AUTHOR,
                    "reference-not-stored",
                    "@References(value = Author.class, as = \"author\")",
                    "Post.author is declared on a field that is not stored.");
        }
    }

    @Nested
    class A_name_is_refused {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "the author", "class", "a.b", "1"})
        void that_java_cannot_have(String name) {
            assertRefused(
                    post(name, "Author", "long authorId"),
                    "relation-name",
                    "as = \"" + name + "\")",
                    "The name of this relation of Post is no name in Java.");
        }

        @Test
        void that_a_component_has() {
            assertRefused(
                    post("authorId", "Author", "long authorId"),
                    "duplicate-relation",
                    "as = \"authorId\")",
                    "Post has a component called authorId already.");
        }

        @Test
        void that_another_relation_has() {
            assertRefused(
                    """
                    @Entity
                    @HasMany(
                        name = "parent",
                        of = Category.class,
                        by = "parent")
                    record Category(
                        @Id long id,
                        @References(value = Category.class, as = "parent") @Nullable Long parentId) {}
                    """, "duplicate-relation", "name = \"parent\",", "Category has a relation called parent already.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"POST", "SqlType", "Generation", "ToOne", "ToMaybe", "AuthorTable"})
        void that_the_table_class_needs_for_a_field(String name) {
            assertRefused(
                    post(name, "Author", "long authorId"),
                    "reserved-name",
                    "as = \"" + name + "\")",
                    "The table class needs the name " + name + " for itself.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"find", "fetch", "key", "columns", "as", "toString", "notify", "delete"})
        void that_every_table_class_has_as_a_method(String name) {
            assertRefused(
                    """
                    @Entity
                    @HasMany(
                        name = "%s",
                        of = Category.class,
                        by = "parent")
                    record Category(
                        @Id long id,
                        @References(value = Category.class, as = "parent") @Nullable Long parentId) {}
                    """.formatted(name),
                    "reserved-name",
                    "name = \"" + name + "\",",
                    "The table class needs the name " + name + " for itself.");
        }

        @Test
        void of_a_component_that_relations_need() {
            assertRefused(
                    """
                    @Entity
                    record Post(
                        @Id long id,
                        @References(value = Author.class, as = "author") long authorId,
                        String AuthorTable
                    ) {}
                    """ + AUTHOR,
                    "reserved-name",
                    "String AuthorTable",
                    "The table class needs the name AuthorTable for itself.");
        }
    }

    @Nested
    class The_other_side_is_refused {
        private static final String POST = """
                @Entity
                record Post(
                    @Id long id,
                    @References(value = Author.class, as = "author") long authorId,
                    @References(value = Post.class, as = "answered") @Nullable Long answeredId) {}
                """;

        private static String author(String annotation, String of, String by) {
            return """
                    @Entity
                    @%s(
                        name = "posts",
                        of = %s.class,
                        by = "%s")
                    record Author(@Id long id) {}
                    """.formatted(annotation, of, by) + POST;
        }

        @ParameterizedTest
        @ValueSource(strings = {"HasMany", "HasOne"})
        void of_what_is_not_an_entity(String annotation) {
            assertRefused(
                    author(annotation, "Runnable", "author"),
                    "relation-target",
                    "of = Runnable.class,",
                    "Runnable is not an entity, so that Author.posts leads nowhere.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"HasMany", "HasOne"})
        void by_an_unknown_reference(String annotation) {
            assertRefused(
                    author(annotation, "Post", "auther"),
                    "unknown-relation",
                    "by = \"auther\")",
                    "Author.posts goes by \"auther\", but Post has no such @References. Did you mean author?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"HasMany", "HasOne"})
        void by_a_reference_to_another_entity(String annotation) {
            assertRefused(
                    author(annotation, "Post", "answered"),
                    "wrong-relation",
                    "by = \"answered\")",
                    "Author.posts goes by Post.answered, which refers to Post, not to Author.");
        }

        @Test
        void by_an_entity_without_references() {
            assertThat(Refusal.of("""
                            @Entity
                            @HasMany(name = "posts", of = Tag.class, by = "author")
                            record Author(@Id long id) {}
                            @Entity
                            record Tag(@Id long id) {}
                            """))
                    .singleElement()
                    .extracting(Refusal::text)
                    .isEqualTo("""
                            Author.posts goes by "author", but Tag has no such @References.
                            Name one of its foreign keys, by what it says with as. There are: none.
                            [jino:unknown-relation]""");
        }

        @Test
        void at_the_type_if_its_annotation_is_repeated() {
            assertThat(Refusal.of("""
                            @Entity
                            @HasMany(name = "posts", of = Post.class, by = "author")
                            @HasMany(name = "answers", of = Post.class, by = "answered")
                            record Author(@Id long id) {}
                            """ + POST))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(tuple("wrong-relation", "record Author(@Id long id) {}"));
        }

        @Test
        void on_a_type_that_is_not_an_entity() {
            assertRefused(
                    """
                    @HasMany(name = "posts", of = Post.class, by = "author")
                    record Writer(long id) {}
                    """ + POST + AUTHOR,
                    "relation-without-entity",
                    "record Writer(long id) {}",
                    "Writer declares a relation, but is not an entity.");
        }

        @Test
        void repeated_on_a_type_that_is_not_an_entity() {
            assertThat(Refusal.of("""
                            @HasMany(name = "posts", of = Post.class, by = "author")
                            @HasMany(name = "more", of = Post.class, by = "author")
                            record Writer(long id) {}
                            """ + POST + AUTHOR))
                    .extracting(Refusal::id)
                    .containsExactly("relation-without-entity");
        }
    }

    @Nested
    class A_link_is_refused {
        private static String post(String through, String by, String to) {
            return """
                    @Entity
                    @ManyToMany(
                        name = "tags",
                        of = Tag.class,
                        through = %s.class,
                        by = "%s",
                        to = "%s")
                    record Post(@Id long id) {}
                    @Entity
                    record Tag(@Id long id) {}
                    @Entity
                    record PostTag(
                        @Id @References(value = Post.class, as = "post") long postId,
                        @Id @References(value = Tag.class, as = "tag") long tagId) {}
                    """.formatted(through, by, to);
        }

        @Test
        void through_what_is_not_an_entity() {
            assertRefused(
                    post("Runnable", "post", "tag"),
                    "relation-target",
                    "through = Runnable.class,",
                    "Runnable is not an entity, so that Post.tags leads nowhere.");
        }

        @Test
        void by_an_unknown_reference() {
            assertRefused(
                    post("PostTag", "posts", "tag"),
                    "unknown-relation",
                    "by = \"posts\",",
                    "Post.tags goes by \"posts\", but PostTag has no such @References. Did you mean post?");
        }

        @Test
        void to_an_unknown_reference() {
            assertRefused(
                    post("PostTag", "post", "label"),
                    "unknown-relation",
                    "to = \"label\")",
                    "Post.tags goes by \"label\", but PostTag has no such @References.");
        }

        @Test
        void that_leads_the_wrong_way_round() {
            assertThat(Refusal.of(post("PostTag", "tag", "post")))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(
                            tuple("wrong-relation", "by = \"tag\","), tuple("wrong-relation", "to = \"post\")"));
        }
    }

    @Nested
    class Problems_are_reported {
        @Test
        void all_of_one_compilation_at_once() {
            assertThat(Refusal.of("""
                            @Entity
                            @HasMany(name = "posts", of = Post.class, by = "writer")
                            record Author(@Id long id) {}
                            @Entity
                            record Post(
                                @Id long id,
                                @References(value = Author.class, as = "author") int authorId,
                                @References(value = String.class, as = "editor") long editorId) {}
                            """))
                    .extracting(Refusal::id)
                    .containsExactlyInAnyOrder("unknown-relation", "reference-column-type", "relation-target");
        }

        @Test
        void alone_although_other_code_uses_the_relation() {
            assertThat(Refusal.of("""
                            @Entity
                            @HasMany(name = "posts", of = Post.class, by = "writer")
                            record Author(@Id long id) {}
                            """, """
                            @Entity
                            record Post(
                                @Id long id,
                                @References(value = Author.class, as = "author") int authorId,
                                @References(value = Author.class, as = "editor") Optional<Long> editorId) {}
                            """, """
                            class Queries {
                                static final Object POSTS = AuthorTable.AUTHOR.posts();
                                static final Object AUTHOR = PostTable.POST.author.inverse();
                                static final Object EDITOR = PostTable.POST.editor.as(AuthorTable.AUTHOR.id);
                            }
                            """))
                    .extracting(Refusal::id)
                    .containsExactlyInAnyOrder("unknown-relation", "reference-column-type", "optional-component");
        }

        @Test
        void where_they_stand_in_an_embedded_record() {
            assertThat(Refusal.of("""
                            @Entity
                            record Post(
                                @Id long id,
                                @Embedded Audit created) {}
                            """ + AUTHOR, """
                            record Audit(
                                @References(value = Author.class, as = "author")
                                int authorId) {}
                            """))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(
                            tuple("reference-column-type", "@References(value = Author.class, as = \"author\")"));
        }

        @Test
        void by_the_compiler_alone_where_it_does_not_know_the_target() {
            assertThat(Refusal.of("""
                            @Entity
                            record Post(
                                @Id long id,
                                @References(value = Missing.class, as = "author")
                                long authorId) {}
                            """))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(tuple("javac", "@References(value = Missing.class, as = \"author\")"));
        }
    }
}
