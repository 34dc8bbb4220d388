package io.jino.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac says about the most likely mistakes in a fetch, as the manual shows it: a few lines that name the types. */
class JavacMessageTest {
    private static final Path MANUAL = Path.of("../docs/relations.md");
    private static final Path ENTITIES = Path.of("src/test/resources/golden/projections/source/blog");

    private static final String MISTAKE = """
            package blog;

            import static blog.AuthorTable.AUTHOR;
            import static blog.Pages.CARD;
            import static blog.PostTable.POST;
            import static blog.TagTable.TAG;

            import blog.Pages.Card;
            import blog.Pages.Page;
            import io.jino.schema.Fetch;

            class Mistake {
                static final Fetch<%s> MISTAKE = %s;
            }
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("wrong order of components", "Post, Card", """
                        POST.fetch(POST.title).with(POST.id).as(Card::new)
                        """, """
                        incompatible types: invalid constructor reference
                            incompatible types: String cannot be converted to long
                        """),
                Arguments.of("wrong relation", "Author, Page", """
                        AUTHOR.fetch().with(POST.tags()).with(AUTHOR.posts().count()).as(Page::new)
                        """, """
                        method with in record Of1<E,A> cannot be applied to given types;
                          required: Fetch<Author,B>
                          found:    ToMany<Post,Tag>
                          reason: cannot infer type-variable(s) B
                            (argument mismatch; ToMany<Post,Tag> cannot be converted to Fetch<Author,B>)
                        """),
                Arguments.of("missing projection", "Author, Page", """
                        AUTHOR.fetch().with(AUTHOR.posts()).with(AUTHOR.posts().count()).as(Page::new)
                        """, """
                        incompatible types: invalid constructor reference
                            incompatible types: List<Post> cannot be converted to List<Card>
                        """),
                Arguments.of("wrong element type", "Author, Page", """
                        AUTHOR.fetch().with(AUTHOR.posts().as(TAG.name)).with(AUTHOR.posts().count()).as(Page::new)
                        """, """
                        method as in class ToMany<E,T> cannot be applied to given types;
                          required: Fetch<Post,R>
                          found:    TextColumn<Tag>
                          reason: cannot infer type-variable(s) R
                            (argument mismatch; TextColumn<Tag> cannot be converted to Fetch<Post,R>)
                        """),
                Arguments.of("wrong number of components", "Author, Page", """
                        AUTHOR.fetch().with(AUTHOR.posts().as(CARD)).as(Page::new)
                        """, """
                        incompatible types: invalid constructor reference
                            constructor Page in record Page cannot be applied to given types
                              required: Author,List<Card>,long
                              found:    Author,List<Card>
                              reason: actual and formal argument lists differ in length
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_a_few_lines_long_and_stands_in_the_manual(String name, String type, String code, String message)
            throws IOException {
        var error = compile(MISTAKE.formatted(type, code.strip())).errors();
        assertThat(error).hasSize(1);
        String said = withoutLegend(withSimpleNames(error.get(0).getMessage(Locale.ROOT)));
        assertThat(said).isEqualTo(message.strip());
        assertThat(said.lines()).hasSizeLessThanOrEqualTo(6);
        assertThat(Files.readString(MANUAL)).contains(code.strip(), message.strip());
    }

    /** As the command line prints it. */
    private static String withSimpleNames(String message) {
        return message.replaceAll("\\b(?:\\w+\\.)+(?=[A-Z])", "");
    }

    /** Without the lines at the end which say where each type variable is declared. */
    private static String withoutLegend(String message) {
        int legend = message.indexOf("\n  where ");
        return legend < 0 ? message : message.substring(0, legend);
    }

    private static Compilation compile(String mistake) throws IOException {
        try (var files = Files.list(ENTITIES)) {
            var entities = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(JavacMessageTest::source);
            return Compiler.javac()
                    .withProcessors(new OrmProcessor())
                    .compile(Stream.concat(entities, Stream.of(Tables.source(mistake)))
                            .toList());
        }
    }

    private static JavaFileObject source(Path path) {
        try {
            return JavaFileObjects.forResource(path.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
