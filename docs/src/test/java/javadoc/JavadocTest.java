package javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each type of the query language shows an example in its Javadoc: Java that is compiled here, and the SQL that it makes. */
class JavadocTest {
    private static final Path SOURCES = Path.of("../orm-core/src/main/java/io/jino");

    private static final List<String> PACKAGES =
            List.of("expr", "schema", "document", "relation", "query", "raw", "postgres", "mysql", "bake");

    /** What only the renderer, the planner and generated code use. */
    private static final Set<String> BELOW_THE_LANGUAGE = Set.of(
            "Node",
            "NodeValues",
            "Select",
            "Source",
            "TableRef",
            "ColumnDefinition",
            "Generation",
            "ColumnOptions",
            "InsertRow",
            "InsertLayouts",
            "BoundRow",
            "JsonParent",
            "MemberDefinition",
            "Preview",
            "Path",
            "Shape",
            "Shaped",
            "Slice",
            "Values");

    private static final Pattern TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private static final Pattern BLOCK =
            Pattern.compile("<pre>\\{@code\\R(.*?)^ *\\* }</pre>", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern METHOD =
            Pattern.compile("^    Object (\\w+)\\(\\) \\{\\R(.*?)^    }", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("^(PostgreSQL|MySQL): ");

    private static final List<Object> EXAMPLES = List.of(
            new ExpressionExamples(),
            new StatementExamples(),
            new DialectExamples(),
            new RelationExamples(),
            new DocumentExamples());

    @TestFactory
    Stream<DynamicTest> every_type_of_the_language_has_an_example_with_its_sql() {
        return types().map(type -> dynamicTest(
                type.name(),
                () -> assertThat(type.examples())
                        .as("examples with SQL in the Javadoc of %s", type.name())
                        .anyMatch(example -> !example.sql().isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_compiled_and_says_what_is_sent() {
        return types().flatMap(type -> type.examples().stream()
                .map(example -> dynamicTest(type.name() + ": " + example.java(), () -> check(example))));
    }

    private static void check(Example example) {
        var sources = EXAMPLES.stream().map(JavadocTest::source).toList();
        assertThat(sources)
                .as("sources that contain %s", example.java())
                .anyMatch(source -> folded(source).contains(folded(example.java())));
        assertThat(example.sql().stream().map(line -> sent(line, example)).toList())
                .as("%s", example.java())
                .isEqualTo(example.sql());
    }

    /** What is sent to the database that a line names, PostgreSQL if it names none, as the line should be. */
    private static String sent(String line, Example example) {
        var named = NAMED.matcher(line);
        String name = named.find() ? named.group() : "";
        for (Object examples : EXAMPLES) {
            var methods = METHOD.matcher(source(examples));
            while (methods.find()) {
                if (folded(methods.group(2)).endsWith(folded(example.java() + ";"))) {
                    var dialect = name.startsWith("MySQL") ? Dialect.mysql() : Dialect.postgres();
                    return name + Shown.text(dialect, value(examples, methods.group(1)));
                }
            }
        }
        throw new AssertionError("No method returns what has SQL here: " + example.java());
    }

    private static Object value(Object examples, String method) {
        try {
            Method found = examples.getClass().getDeclaredMethod(method);
            return found.invoke(examples);
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
    }

    private static Stream<Type> types() {
        return PACKAGES.stream()
                .flatMap(name -> files(SOURCES.resolve(name)))
                .map(JavadocTest::text)
                .filter(source -> TYPE.matcher(source).find())
                .map(JavadocTest::type)
                .filter(type -> !BELOW_THE_LANGUAGE.contains(type.name()));
    }

    private static Type type(String source) {
        var name = TYPE.matcher(source);
        assertThat(name.find()).isTrue();
        return new Type(
                name.group(1),
                BLOCK.matcher(source)
                        .results()
                        .flatMap(block -> examples(block.group(1)))
                        .toList());
    }

    // Java up to the comment that has its SQL, or up to an empty line.
    private static Stream<Example> examples(String block) {
        var lines = block.replaceAll("(?m)^ *\\* ?", "");
        return Arrays.stream(lines.split("(?m)^$|(?<=^//[^\\n]{0,200}\\n)(?!//)"))
                .filter(piece -> !piece.isBlank())
                .map(JavadocTest::example);
    }

    private static Example example(String piece) {
        var java = new StringBuilder();
        var sql = new ArrayList<String>();
        piece.lines().forEach(line -> {
            if (!line.startsWith("//")) {
                java.append(line).append('\n');
            } else if (line.startsWith("//  ")) {
                sql.set(
                        sql.size() - 1,
                        sql.get(sql.size() - 1) + " " + line.substring(2).strip());
            } else {
                sql.add(line.substring(3));
            }
        });
        return new Example(java.toString().strip(), sql);
    }

    private static String source(Object examples) {
        return text(Path.of("src/test/java/javadoc", examples.getClass().getSimpleName() + ".java"));
    }

    /** Without what Javadoc may show differently: how lines are broken, and where a method ends. */
    private static String folded(String code) {
        return code.replaceAll("\\s+|\\breturn ", "");
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Type(String name, List<Example> examples) {}

    /** Some Java, and what it makes: one line for each dialect that is shown. */
    private record Example(String java, List<String> sql) {}
}
