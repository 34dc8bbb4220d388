package io.jino.processor;

import static io.jino.processor.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionErrorTest {
    private static final String BLOG = """

            @Entity
            @HasMany(name = "posts", of = Post.class, by = "author")
            record Author(@Id long id, String name, @Nullable String bio, @Embedded @Nullable Place home) {}
            record Place(String city) {}
            @Entity
            record Post(
                @Id @GeneratedValue @Nullable Long id,
                @References(value = Author.class, as = "author") long authorId,
                @References(value = Author.class, as = "editor") @Nullable Long editorId,
                String title,
                int score) {}
            """;

    /** Checks a component of a projection of {@code Post}. */
    private static void assertPostComponentRefused(String id, String component, String fact) {
        assertComponentRefused("Post", id, component, component, fact);
    }

    /** Checks a component of a projection of {@code Author}. */
    private static void assertAuthorComponentRefused(String id, String component, String fact) {
        assertComponentRefused("Author", id, component, component, fact);
    }

    private static void assertComponentRefused(String of, String id, String component, String line, String fact) {
        assertRefused("""
                @Projection(of = %s.class)
                record Card(
                    long id,
                    %s
                ) {}
                """.formatted(of, component) + BLOG, id, line, fact);
    }

    @Nested
    class A_type_is_refused {
        @Test
        void that_projects_what_is_not_an_entity() {
            assertRefused(
                    "@Projection(of = String.class)\nrecord Card(long id) {}" + BLOG,
                    "projection-target",
                    "@Projection(of = String.class)",
                    "String is not an entity, so that Card cannot be a projection of it.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"class", "interface", "enum"})
        void that_is_not_a_record(String kind) {
            assertRefused(
                    "@Projection(of = Post.class)\n" + kind + " Card {}" + BLOG,
                    "projection-not-record",
                    kind + " Card {}",
                    "Card is a projection, but not a record.");
        }

        @Test
        void that_is_generic() {
            assertRefused(
                    "@Projection(of = Post.class)\nrecord Card<T>(long id) {}" + BLOG,
                    "projection-generic",
                    "record Card<T>(long id) {}",
                    "Card is a projection, but has type parameters.");
        }

        @Test
        void that_is_private() {
            assertRefused(
                    "class Pages {\n@Projection(of = Post.class)\nprivate record Card(long id) {}\n}" + BLOG,
                    "projection-private",
                    "private record Card(long id) {}",
                    "Pages.Card is a projection, but private (or a type around it is).");
        }

        @Test
        void that_is_empty() {
            assertRefused(
                    "@Projection(of = Post.class)\nrecord Card() {}" + BLOG,
                    "projection-empty",
                    "record Card() {}",
                    "Card is a projection, but has no components.");
        }

        @Test
        void whose_fetch_class_exists() {
            assertRefused(
                    "@Projection(of = Post.class)\nrecord Card(long id) {}\nclass CardFetch {}" + BLOG,
                    "fetch-class-taken",
                    "record Card(long id) {}",
                    "The fetch class of Card cannot be written: there is a type library.CardFetch.");
        }

        @Test
        void that_contains_itself() {
            assertThat(Refusal.of("""
                            @Projection(of = Author.class)
                            record AuthorCard(
                                String name,
                                List<PostCard> posts) {}
                            @Projection(of = Post.class)
                            record PostCard(
                                String title,
                                AuthorCard author) {}
                            """ + BLOG))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactlyInAnyOrder(
                            tuple("projection-cycle", "List<PostCard> posts) {}"),
                            tuple("projection-cycle", "AuthorCard author) {}"));
        }
    }

    @Nested
    class A_component_is_refused {
        @Test
        void that_is_nothing_of_the_entity() {
            assertPostComponentRefused(
                    "projection-component",
                    "String titel",
                    "Post has no component or relation titel. Did you mean title?");
        }

        @Test
        void that_has_the_entity_as_its_type_under_another_name() {
            assertPostComponentRefused(
                    "projection-component", "Post parent", "Post has no component or relation parent.");
        }

        @ParameterizedTest
        @CsvSource({
            "int title, 'Card.title is int, but Post.title is String.'",
            "long score, 'Card.score is long, but Post.score is int.'",
            "String editorId, 'Card.editorId is String, but Post.editorId is Long.'"
        })
        void of_another_type_than_its_column(String component, String fact) {
            assertPostComponentRefused("projection-type", component, fact);
        }

        @ParameterizedTest
        @CsvSource({
            "long editorId, 'Post.editorId may be null, but Card.editorId cannot be.'",
            "Long editorId, 'Post.editorId may be null, but Card.editorId cannot be.'",
            "@Path(\"author.bio\") String text, 'Post.author.bio may be null, but Card.text cannot be.'"
        })
        void that_cannot_be_null_where_the_column_may(String component, String fact) {
            assertPostComponentRefused("projection-null", component, fact);
        }

        @Test
        void that_is_an_embedded_record_which_may_be_null() {
            assertAuthorComponentRefused(
                    "projection-embedded",
                    "Place home",
                    "Author.home is an embedded record that may be null, which cannot be fetched as one.");
        }

        @Test
        void that_holds_another_entity_than_the_relation_leads_to() {
            assertPostComponentRefused(
                    "projection-type", "Post author", "Post.author leads to Author, but Card.author holds Post.");
        }

        @Test
        void that_holds_a_record_which_is_no_projection() {
            assertAuthorComponentRefused(
                    "projection-type", "List<Place> posts", "Author.posts leads to Post, but Card.posts holds Place.");
        }

        @Test
        void that_holds_a_projection_of_another_entity() {
            assertRefused(
                    """
                    @Projection(of = Author.class)
                    record Card(
                        List<Line> posts
                    ) {
                        @Projection(of = Author.class) record Line(String name) {}
                    }
                    """ + BLOG,
                    "projection-type",
                    "List<Line> posts",
                    "Author.posts leads to Post, but Card.posts holds Line, a projection of Author.");
        }

        @ParameterizedTest
        @CsvSource({"Post", "Set<Post>", "Collection<Post>", "Optional<Post>"})
        void that_is_no_list_for_many_rows(String type) {
            assertAuthorComponentRefused(
                    "projection-list",
                    type + " posts",
                    "Author.posts leads to many rows, but Card.posts is " + type + ".");
        }

        @ParameterizedTest
        @CsvSource({"Author", "@Nullable Author", "List<Author>"})
        void that_is_no_optional_where_there_may_be_no_row(String type) {
            assertPostComponentRefused(
                    "projection-optional",
                    type + " editor",
                    "Post.editor may lead to no row, but Card.editor is " + type.replace("@Nullable ", "") + ".");
        }

        @Test
        void whose_optional_is_told_how_to_hold_a_projection() {
            assertThat(Refusal.of("@Projection(of = Post.class)\nrecord Card(@Nullable Author editor) {}" + BLOG))
                    .singleElement()
                    .extracting(Refusal::text)
                    .isEqualTo("""
                            Post.editor may lead to no row, but Card.editor is Author.
                            Let its type be Optional<Author>, or Optional of a projection of Author; @Nullable will not do.
                            [jino:projection-optional]""");
        }
    }

    @Nested
    class An_annotation_is_refused {
        @ParameterizedTest
        @CsvSource({"Related, List<Post> latest", "Count, long number", "Exists, boolean hasAny"})
        void that_names_an_unknown_relation(String annotation, String component) {
            String hint = "@" + annotation + "(\"post\")";
            assertComponentRefused(
                    "Author",
                    "unknown-relation",
                    hint + "\n" + component,
                    hint,
                    "Author has no relation post. Did you mean posts?");
        }

        @ParameterizedTest
        @CsvSource({"Count, author, long", "Count, editor, long", "Exists, author, boolean"})
        void that_counts_what_leads_to_one_row(String annotation, String relation, String type) {
            String hint = "@" + annotation + "(\"" + relation + "\")";
            assertComponentRefused(
                    "Post",
                    "projection-relation",
                    hint + "\n" + type + " x",
                    hint,
                    "Post." + relation + " leads to one row, so that @" + annotation + " has nothing to find out.");
        }

        @ParameterizedTest
        @CsvSource({
            "@Count(\"posts\") int number, 'Card.number is int, but @Count gives a long.'",
            "@Exists(\"posts\") long any, 'Card.any is long, but @Exists gives a boolean.'"
        })
        void on_a_component_of_another_type(String component, String fact) {
            assertAuthorComponentRefused("projection-type", component, fact);
        }

        @Test
        void that_contradicts_another_one() {
            assertComponentRefused(
                    "Author",
                    "conflicting-annotations",
                    "@Count(\"posts\")\n@Path(\"id\")\nlong number",
                    "@Path(\"id\")",
                    "Card.number is @Count and @Path at once.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"OrderBy(\"id\")", "Limit(3)"})
        void about_many_rows_where_there_is_one(String hint) {
            assertComponentRefused(
                    "Post",
                    "projection-slice",
                    "@" + hint + "\nAuthor author",
                    "@" + hint,
                    "Card.author is @" + hint.replaceAll("\\(.*", "")
                            + ", but does not hold what a relation to many rows leads to.");
        }

        @Test
        void about_many_rows_where_they_are_counted() {
            assertComponentRefused(
                    "Author",
                    "projection-slice",
                    "@OrderBy(\"id\")\n@Count long posts",
                    "@OrderBy(\"id\")",
                    "Card.posts is @OrderBy, but does not hold what a relation to many rows leads to.");
        }

        @Test
        void that_limits_without_an_order() {
            assertComponentRefused(
                    "Author",
                    "limit-without-order",
                    "@Limit(3)\nList<Post> posts",
                    "@Limit(3)",
                    "Card.posts is @Limit, but nothing says which rows are the first.");
        }

        @Test
        void that_limits_to_nothing() {
            assertComponentRefused(
                    "Author",
                    "limit-too-small",
                    "@Limit(0)\n@OrderBy(\"id\") List<Post> posts",
                    "@Limit(0)",
                    "Card.posts is limited to 0 rows.");
        }

        @ParameterizedTest
        @CsvSource({
            "titel, unknown-column, Post has no column for a component titel. Did you mean title?",
            "author, unknown-column, Post has no column for a component author. Did you mean authorId?",
            "title down, order-syntax, \"\"\"title down\"\" is no order.\"",
            "title desc nulls, order-syntax, \"\"\"title desc nulls\"\" is no order.\"",
            "'title,', order-syntax, \"\"\"\"\" is no order.\""
        })
        void that_orders_by_what_is_not_there(String order, String id, String fact) {
            String hint = "@OrderBy(\"" + order + "\")";
            assertComponentRefused(
                    "Author",
                    id,
                    hint + "\nList<Post> posts",
                    hint,
                    fact.replace("\"\"", "\"").replaceAll("^\"(\".*)\"$", "$1"));
        }

        @ParameterizedTest
        @CsvSource({
            "titel, unknown-path, Post has no component or relation titel. Did you mean title?",
            "autor.name, unknown-path, Post has no component or relation autor. Did you mean author?",
            "author.nam, unknown-path, Author has no component or relation nam. Did you mean name?",
            "author.home.town, unknown-path, There is nothing at home.town in Author. Did you mean home.city?",
            "title.length, unknown-path, There is nothing at title.length in Post.",
            "author, path-without-column, The path author ends with a relation.",
            "author.posts, path-without-column, The path author.posts ends with a relation.",
            "'', unknown-path, Post has no component or relation .",
            "author.posts.author.posts.title, path-of-lists, The path author.posts.author.posts.title goes through more "
                    + "than one relation to many rows."
        })
        void that_has_a_path_to_nowhere(String path, String id, String fact) {
            String hint = "@Path(\"" + path + "\")";
            assertComponentRefused("Post", id, hint + "\nString x", hint, fact);
        }

        @ParameterizedTest
        @CsvSource({
            "author.name, int x, 'Card.x is int, but Post.author.name is String.'",
            "editor.name, String x, 'Card.x is String, but Post.editor.name is Optional<String>.'",
            "author.posts.title, String x, 'Card.x is String, but Post.author.posts.title is List<String>.'"
        })
        void that_has_a_path_to_something_else(String path, String component, String fact) {
            assertPostComponentRefused("projection-type", "@Path(\"" + path + "\") " + component, fact);
        }
    }

    @Nested
    class Problems_are_reported {
        @Test
        void all_of_one_compilation_at_once() {
            assertThat(Refusal.of("""
                            @Projection(of = Post.class)
                            record Card(
                                String titel,
                                int title,
                                List<Author> author) {}
                            """ + BLOG.replace("as = \"editor\"", "as = \"class\"")))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactlyInAnyOrder(
                            tuple("projection-component", "String titel,"),
                            tuple("projection-type", "int title,"),
                            tuple("projection-type", "List<Author> author) {}"),
                            tuple(
                                    "relation-name",
                                    "@References(value = Author.class, as = \"class\") @Nullable Long editorId,"));
        }

        @Test
        void alone_although_other_code_uses_the_fetch() {
            assertThat(Refusal.of("@Projection(of = Post.class)\nrecord Card(String titel) {}" + BLOG, """
                            class Queries {
                                static final Object CARDS = PostTable.POST.find(CardFetch.CARD);
                                static final Object PAGES = AuthorTable.AUTHOR.posts().as(CardFetch.CARD);
                            }
                            """))
                    .extracting(Refusal::id)
                    .containsExactly("projection-component");
        }

        @Test
        void alone_although_the_entity_is_what_is_wrong() {
            assertThat(Refusal.of("""
                            @Projection(of = Post.class)
                            record Card(String title, Author author) {}
                            @Entity
                            record Author(@Id long id) {}
                            @Entity
                            record Post(
                                @Id long id,
                                Runnable title,
                                @References(value = Author.class, as = "author") int authorId) {}
                            """.replace("Card(String title", "Card(Runnable title")))
                    .extracting(Refusal::id)
                    .containsExactlyInAnyOrder("unmapped-type", "reference-column-type");
        }

        @Test
        void by_the_compiler_alone_where_it_does_not_know_a_type() {
            assertThat(Refusal.of("""
                            @Projection(of = Post.class)
                            record Card(
                                String title,
                                Optional<Missing> editor) {}
                            @Projection(of = Author.class)
                            record Page(
                                List<Card> posts,
                                Line author) {}
                            @Projection(of = Absent.class)
                            record Line(
                                String name) {}
                            """ + BLOG))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactlyInAnyOrder(
                            tuple("javac", "Optional<Missing> editor) {}"),
                            tuple("javac", "@Projection(of = Absent.class)"));
        }

        @Test
        void where_the_package_cannot_see_the_table_on_the_way() {
            var compilation = Tables.compile(List.of("--should-stop=ifError=FLOW"), """
                    package web;
                    @io.jino.annotation.Projection(of = library.Book.class)
                    record Card(
                        @io.jino.annotation.Path("shelf.room")
                        String room) {}
                    """, """
                    package library;
                    import io.jino.annotation.*;
                    @Entity
                    public record Book(
                        @Id long id, @References(value = Shelf.class, as = "shelf") long shelfId) {}
                    """, """
                    package library;
                    import io.jino.annotation.*;
                    @Entity
                    record Shelf(@Id long id, String room) {}
                    """);
            assertThat(Refusal.of(compilation))
                    .extracting(Refusal::id, Refusal::line)
                    .containsExactly(tuple("unreachable-type", "@io.jino.annotation.Path(\"shelf.room\")"));
        }
    }
}
