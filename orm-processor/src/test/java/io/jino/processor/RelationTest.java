package io.jino.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTest {
    private static final String AUTHOR = """
            package library;
            import io.jino.annotation.*;
            @Entity
            public record Author(
                @Id @GeneratedValue @org.jspecify.annotations.Nullable Long id,
                String name,
                @org.jspecify.annotations.Nullable String bio) {}
            """;

    private static final String POST = """
            package blog;
            import io.jino.annotation.*;
            import library.Author;
            @Entity
            @HasMany(name = "answers", of = Post.class, by = "answered")
            public record Post(
                @Id long id,
                @References(value = Author.class, as = "author") long authorId,
                @References(value = Author.class, as = "editor") @org.jspecify.annotations.Nullable Long editorId,
                @References(value = Post.class, as = "answered") @org.jspecify.annotations.Nullable Long answeredId,
                String title) {}
            """;

    private static final String CARD = """
            package web;
            import io.jino.annotation.*;
            import java.util.*;
            @Projection(of = blog.Post.class)
            public record Card(
                long id,
                @org.jspecify.annotations.Nullable Long editorId,
                @Path("author.bio") @org.jspecify.annotations.Nullable String about,
                @Path("editor.name") Optional<String> editor,
                @OrderBy("title") List<Line> answers) {}
            """;

    private static final String LINE = """
            package web;
            @io.jino.annotation.Projection(of = blog.Post.class)
            public record Line(String title) {}
            """;

    private static void assertCompiles(String... sources) {
        var compilation = Tables.compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Nested
    class The_same_is_written {
        @Test
        void when_what_is_referred_to_was_compiled_before(@TempDir Path classes) {
            var together = Tables.generated(Tables.compile(AUTHOR, POST, CARD, LINE));
            Tables.writeClasses(Tables.compile(AUTHOR), classes);
            assertThat(apart(classes, POST, CARD, LINE)).isEqualTo(without(together, "library"));
        }

        @Test
        void when_the_entities_of_a_projection_were_compiled_before(@TempDir Path classes) {
            var together = Tables.generated(Tables.compile(AUTHOR, POST, CARD, LINE));
            Tables.writeClasses(Tables.compile(AUTHOR, POST), classes);
            assertThat(apart(classes, CARD, LINE)).isEqualTo(without(without(together, "library"), "blog"));
        }

        @Test
        void when_only_one_projection_is_compiled_again(@TempDir Path classes) {
            var together = Tables.generated(Tables.compile(AUTHOR, POST, CARD, LINE));
            Tables.writeClasses(Tables.compile(AUTHOR, POST, CARD, LINE), classes);
            assertThat(apart(classes, CARD))
                    .isEqualTo(Map.of("web/CardFetch.java", String.valueOf(together.get("web/CardFetch.java"))));
        }

        private Map<String, String> apart(Path classes, String... sources) {
            var compilation = Compiler.javac()
                    .withProcessors(new OrmProcessor())
                    .withClasspath(Tables.classpathAnd(classes))
                    .compile(Stream.of(sources).map(Tables::source).toList());
            assertThat(compilation.errors()).isEmpty();
            return Tables.generated(compilation);
        }

        private Map<String, String> without(Map<String, String> files, String folder) {
            var others = new TreeMap<>(files);
            others.keySet().removeIf(path -> path.startsWith(folder + "/"));
            return others;
        }
    }

    @Test
    void every_file_depends_on_the_one_type_that_it_is_written_for() {
        var recorded = new RecordingProcessor();
        var compilation = Compiler.javac()
                .withProcessors(recorded)
                .compile(Stream.of(AUTHOR, POST, CARD, LINE).map(Tables::source).toList());
        assertThat(compilation.errors()).isEmpty();
        assertThat(recorded.origins)
                .containsExactlyInAnyOrder(
                        "library.AuthorTable of [library.Author]",
                        "blog.PostTable of [blog.Post]",
                        "web.CardFetch of [web.Card]",
                        "web.LineFetch of [web.Line]");
    }

    @Nested
    class Relations_compile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "row",
                    "position",
                    "key",
                    "post",
                    "Post",
                    "Author",
                    "column",
                    "text",
                    "number",
                    "as",
                    "read",
                    "find",
                    "entity",
                    "columns",
                    "Place",
                    "Row",
                    "within",
                    "this_",
                    "PlaceColumns"
                })
        void whatever_they_are_called(String name) {
            assertCompiles("""
                    package library;
                    import io.jino.annotation.*;
                    @Entity
                    record Post(
                        @Id @GeneratedValue long id,
                        @References(value = Author.class, as = "%1$s") long authorId,
                        @Embedded Place place) {
                        record Place(
                            @References(value = Author.class, as = "%1$s") @Column(name = "owner") long ownerId,
                            String town) {}
                    }
                    """.formatted(name), AUTHOR);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ToOne",
                    "ToMany",
                    "ToMaybe",
                    "Fetch",
                    "Parts",
                    "List",
                    "Optional",
                    "Function",
                    "Column",
                    "Key",
                    "A"
                })
        void whatever_their_entities_are_called(String name) {
            for (String home : List.of("package library;\n", "")) {
                assertCompiles(home + """
                        @io.jino.annotation.Entity
                        @io.jino.annotation.HasMany(name = "children", of = %1$s.class, by = "parent")
                        @io.jino.annotation.HasOne(name = "child", of = %1$s.class, by = "parent")
                        @io.jino.annotation.ManyToMany(
                            name = "grandparents", of = %1$s.class, through = %1$s.class, by = "parent", to = "other")
                        public record %1$s(
                            @io.jino.annotation.Id long id,
                            @io.jino.annotation.References(value = %1$s.class, as = "parent") long parentId,
                            @io.jino.annotation.References(value = %1$s.class, as = "other")
                            @org.jspecify.annotations.Nullable Long otherId) {}
                        """.formatted(name), home + """
                        @io.jino.annotation.Projection(of = %1$s.class)
                        public record Page(
                            %1$s parent,
                            java.util.Optional<%1$s> other,
                            java.util.List<%1$s> children,
                            @io.jino.annotation.Path("other.other.id") java.util.Optional<Long> grandparent,
                            @io.jino.annotation.Path("other.other.parent.other.id") java.util.Optional<Long> ancestor) {}
                        """.formatted(name));
            }
        }

        @Test
        void between_entities_of_the_same_name() {
            String user = """
                    package %s;
                    @io.jino.annotation.Entity
                    @io.jino.annotation.HasMany(name = "others", of = %s.User.class, by = "other")
                    public record User(
                        @io.jino.annotation.Id long id,
                        @io.jino.annotation.References(value = %s.User.class, as = "other") long otherId) {}
                    """;
            assertCompiles(user.formatted("one", "two", "two"), user.formatted("two", "one", "one"), """
                    package three;
                    @io.jino.annotation.Projection(of = one.User.class)
                    public record User(
                        two.User other,
                        @io.jino.annotation.Path("other.other.id") long id,
                        @io.jino.annotation.OrderBy("otherId") java.util.List<two.User> others) {}
                    """);
        }

        @Test
        void of_nested_types() {
            assertCompiles("""
                    package library;
                    import io.jino.annotation.*;
                    import java.util.List;
                    class Library {
                        @Entity
                        @HasMany(name = "books", of = Book.class, by = "shelf")
                        record Shelf(@Id long id) {}
                        @Entity
                        static class Book {
                            @Id long id;
                            @References(value = Shelf.class, as = "shelf") long shelfId;
                        }
                        @Projection(of = Shelf.class)
                        record Page(@OrderBy("id") List<Book> books, @Count("books") Long count) {}
                        interface Pages {
                            @Projection(of = Book.class)
                            record Line(Page shelf, Book book) {}
                        }
                    }
                    """);
        }

        @Test
        void with_deprecated_entities_and_projections() {
            assertCompiles("""
                    @Deprecated
                    @io.jino.annotation.Entity
                    record Author(@io.jino.annotation.Id long id) {}
                    """, """
                    @SuppressWarnings("deprecation")
                    @io.jino.annotation.Entity
                    record Post(
                        @io.jino.annotation.Id long id,
                        @io.jino.annotation.References(value = Author.class, as = "author") long authorId) {}
                    """, """
                    @SuppressWarnings("deprecation")
                    @io.jino.annotation.Projection(of = Post.class)
                    record Card(Author author) {}
                    """);
        }

        @Test
        void by_columns_with_types_of_their_own() {
            assertCompiles("""
                    package library;
                    import io.jino.annotation.*;
                    import java.util.UUID;
                    @Entity
                    record Post(
                        @Id UUID id,
                        @References(value = Post.class, as = "answered") @org.jspecify.annotations.Nullable UUID answeredId,
                        @References(value = Country.class, as = "country") Country.Code country_) {}
                    """, """
                    package library;
                    import io.jino.annotation.*;
                    @Entity
                    record Country(@Id Code code) {
                        enum Code { DE, FR }
                    }
                    """);
        }

        @Test
        void to_an_entity_that_another_processor_writes() {
            var compilation = Compiler.javac()
                    .withProcessors(new OrmProcessor(), new AuthorWriter())
                    .compile(Tables.source(POST), Tables.source(CARD), Tables.source(LINE));
            assertThat(compilation.errors()).isEmpty();
            assertThat(Tables.generated(compilation, "blog/PostTable.java")).contains("ToOne<Post, Author> author");
            assertThat(Tables.generated(compilation, "web/CardFetch.java")).contains("POST.author.as(AUTHOR.bio)");
        }
    }

    /** Writes an entity that others refer to. */
    private static final class AuthorWriter extends AbstractProcessor {
        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (var file = processingEnv
                        .getFiler()
                        .createSourceFile("library.Author")
                        .openWriter()) {
                    file.write(AUTHOR);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }

    /** The processor with a filer that notes what each file depends on. */
    private static final class RecordingProcessor extends AbstractProcessor {
        private final OrmProcessor processor = new OrmProcessor();
        private final List<String> origins = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            var loader = getClass().getClassLoader();
            var filer = Proxy.newProxyInstance(loader, new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("createSourceFile")) {
                    origins.add(arguments[0] + " of " + List.of((Element[]) arguments[1]));
                }
                try {
                    return method.invoke(environment.getFiler(), arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    loader,
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
