package io.jino.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static void assertCompiles(String... sources) {
        var compilation = Tables.compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Nested
    class Names_are_made {
        @ParameterizedTest
        @CsvSource({
            "createdAt, created_at",
            "URLPath2, url_path2",
            "address2Line, address2_line",
            "userID, user_id",
            "aB, a_b",
            "iPhone, i_phone",
            "MD5Hash, md5_hash",
            "already_snake, already_snake",
            "x, x",
            "größeInMeter, größe_in_meter"
        })
        void of_words_in_snake_case(String component, String column) {
            var compilation = Tables.compile(
                    "@io.jino.annotation.Entity record Author(@io.jino.annotation.Id long %s) {}".formatted(component));
            assertThat(Tables.generated(compilation, "AuthorTable.java"))
                    .contains("column(\"" + column + "\"" + (column.equals(component) ? ")" : ", \"" + component));
        }

        @Test
        void as_they_are_if_the_build_says_so() {
            var compilation = Tables.compile(
                    List.of("-Ajino.naming=as_is"),
                    "@io.jino.annotation.Entity record BlogPost(@io.jino.annotation.Id long postId) {}");
            assertThat(Tables.generated(compilation, "BlogPostTable.java"))
                    .contains("column(\"postId\")", "super(\"BlogPost\", null, \"BlogPost\")", "BLOG_POST");
        }
    }

    @Nested
    class Entities_compile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Row",
                    "Table",
                    "Column",
                    "Predicate",
                    "Long",
                    "String",
                    "Override",
                    "Object",
                    "EntityTable",
                    "SqlType",
                    "Generation",
                    "NumberColumn",
                    "TextColumn",
                    "Generated",
                    "Key",
                    "Nullable",
                    "PlaceColumns",
                    "SuppressWarnings",
                    "Default",
                    "A",
                    "Entity",
                    "Id",
                    "TableRef"
                })
        void whatever_they_are_called(String name) {
            String entity = """
                    @io.jino.annotation.Entity
                    public %s %s {
                        %s
                        public record Place(java.lang.String town) {}
                    }
                    """;
            String components = """
                    @io.jino.annotation.Id @io.jino.annotation.GeneratedValue long id, @io.jino.annotation.Id int part,
                    java.lang.String name, @io.jino.annotation.Embedded @org.jspecify.annotations.Nullable Place place
                    """;
            assertCompiles("package library;\n" + entity.formatted("record", name + "(" + components + ")", ""));
            assertCompiles("package library;\n"
                    + entity.formatted(
                            "class", name, components.replaceAll(",\\s*", ";\n").strip() + ";"));
            if (!name.equals("Key")) {
                assertCompiles(entity.formatted("record", name + "(" + components + ")", ""));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"Long", "String", "Override", "Row", "Column", "Predicate"})
        void beside_a_type_called(String name) {
            assertCompiles("""
                    package library;
                    @io.jino.annotation.Entity
                    record Author(@io.jino.annotation.Id long id, java.lang.String name) {}
                    """, "package library;\nclass " + name + " {}");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "row",
                    "position",
                    "key",
                    "author",
                    "Author",
                    "column",
                    "text",
                    "number",
                    "as",
                    "read",
                    "find",
                    "entity",
                    "type",
                    "io",
                    "java",
                    "table",
                    "columns",
                    "Place",
                    "Row",
                    "within"
                })
        void whatever_their_components_are_called(String name) {
            assertCompiles("""
                    @io.jino.annotation.Entity
                    record Author(
                        @io.jino.annotation.Id @io.jino.annotation.GeneratedValue long %1$s,
                        @io.jino.annotation.Embedded Place place) {
                        record Place(String %1$s, Mood mood) {}
                        enum Mood { HAPPY; @io.jino.annotation.EnumCode int code() { return 1; } }
                    }
                    """.formatted(name));
            assertCompiles("""
                    package library;
                    @io.jino.annotation.Entity
                    class Author {
                        @io.jino.annotation.Id String id;
                        @io.jino.annotation.Embedded Place place;
                        String %1$s;
                        record Place(String %1$s) {}
                    }
                    """.formatted(name.equals("id") ? "x" : name));
        }

        @Test
        void with_embedded_records_whose_paths_meet() {
            assertCompiles("""
                    @io.jino.annotation.Entity
                    record Author(
                        @io.jino.annotation.Id long id,
                        @io.jino.annotation.Embedded Place home,
                        @io.jino.annotation.Embedded(prefix = "x") Place work,
                        @io.jino.annotation.Embedded(prefix = "y") Geo homeGeo) {
                        record Place(@io.jino.annotation.Embedded Geo geo) {}
                        record Geo(double lat) {}
                    }
                    """);
        }

        @Test
        void with_overloaded_accessors() {
            assertCompiles("""
                    @io.jino.annotation.Entity
                    record Author(
                        @io.jino.annotation.Id @io.jino.annotation.GeneratedValue long id,
                        @io.jino.annotation.Embedded Place place) {
                        Author id(long other) { return new Author(other, place); }
                        static long id(Author other) { return other.id; }
                        Author place(Place other) { return new Author(id, other); }
                        static Place place(Author other) { return other.place; }
                        record Place(String town) {
                            static String town(Place place) { return place.town; }
                        }
                    }
                    """);
        }

        @Test
        void with_generic_supertypes() {
            assertCompiles("""
                    @io.jino.annotation.Entity
                    record Author(@Override @io.jino.annotation.Id Long id, String name) implements Identified<Long> {}
                    """, "interface Identified<K> { K id(); }");
        }

        @Test
        void with_deprecated_parts() {
            assertCompiles("""
                    @io.jino.annotation.Entity
                    class Author {
                        @io.jino.annotation.Id long id;
                        private String name;
                        @Deprecated String getName() { return name; }
                        @Deprecated void setName(String name) { this.name = name; }
                    }
                    """, """
                    @Deprecated
                    @io.jino.annotation.Entity
                    record Book(@io.jino.annotation.Id long id) {}
                    """);
        }

        @Test
        void with_an_id_of_their_own_type_that_the_database_makes() {
            assertCompiles("""
                    import io.jino.annotation.*;
                    @Entity
                    record Author(
                        @Id @GeneratedValue @Convert(AuthorId.Stored.class) @org.jspecify.annotations.Nullable AuthorId id) {}
                    """, """
                    record AuthorId(long value) {
                        static final class Stored implements io.jino.type.Converter<AuthorId, Long> {
                            @Override public Long toDatabase(AuthorId id) { return id.value(); }
                            @Override public AuthorId fromDatabase(Long value) { return new AuthorId(value); }
                        }
                    }
                    """);
        }

        @Test
        void the_same_way_when_what_they_embed_was_compiled_before(@TempDir Path classes) {
            String place = """
                    package library;
                    public record Place(
                        String town,
                        @org.jspecify.annotations.Nullable Long code,
                        byte @org.jspecify.annotations.Nullable [] map,
                        java.util.@org.jspecify.annotations.Nullable UUID id) {}
                    """;
            String author = """
                    package library;
                    @io.jino.annotation.Entity
                    record Author(
                        @io.jino.annotation.Id long id,
                        @io.jino.annotation.Embedded Place place) {}
                    """;
            var together = Tables.generated(Tables.compile(place, author));
            Tables.writeClasses(Tables.compile(place), classes);
            var apart = Compiler.javac()
                    .withProcessors(new OrmProcessor())
                    .withClasspath(Tables.classpathAnd(classes))
                    .compile(Tables.source(author));
            assertThat(apart.errors()).isEmpty();
            assertThat(Tables.generated(apart)).isEqualTo(together);
            assertThat(together.get("library/AuthorTable.java"))
                    .contains("code.readNullable", "map.readNullable", "id.readNullable", "town.read(");
        }

        @Test
        void with_types_that_another_processor_writes() {
            var compilation = Compiler.javac()
                    .withProcessors(new OrmProcessor(), new MoodWriter())
                    .compile(Tables.source("""
                            @io.jino.annotation.Entity
                            record Author(@io.jino.annotation.Id long id, Mood mood) {}
                            """));
            assertThat(compilation.errors()).isEmpty();
            assertThat(Tables.generated(compilation, "AuthorTable.java")).contains("SqlType.enumByName(Mood.class)");
        }
    }

    @Test
    void a_crash_is_a_compile_error() {
        var compilation = Compiler.javac()
                .withProcessors(new BrokenEnvironment())
                .compile(Tables.source("@io.jino.annotation.Entity\nrecord Author(@io.jino.annotation.Id long id) {}"));
        assertThat(Refusal.of(compilation)).singleElement().satisfies(refusal -> {
            assertThat(refusal.id()).isEqualTo("crash");
            assertThat(refusal.line()).startsWith("record Author(");
            assertThat(refusal.text()).contains("The disk is on fire.", "OrmProcessor.write");
        });
    }

    /** Writes an enum that an entity needs. */
    private static final class MoodWriter extends AbstractProcessor {
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
                try (var file =
                        processingEnv.getFiler().createSourceFile("Mood").openWriter()) {
                    file.write("enum Mood { HAPPY }");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }

    /** The processor on a machine that cannot write. */
    private static final class BrokenEnvironment extends AbstractProcessor {
        private final OrmProcessor processor = new OrmProcessor();

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
                throw new IllegalStateException("The disk is on fire.");
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
