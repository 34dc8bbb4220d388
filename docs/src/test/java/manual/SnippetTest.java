package manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every block of Java in the manual stands in a source that is compiled: here, in a sample, or as a golden file. Every block
 * of SQL about relations and documents stands in a test, which compares it with what is sent.
 */
class SnippetTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern SQL_BLOCK =
            Pattern.compile("^```sql\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Path ROOT = Path.of("..");

    private static final List<Path> SOURCES = List.of(
            Path.of("src/test/java"), ROOT.resolve("samples"), ROOT.resolve("orm-processor/src/test/resources/golden"));

    @TestFactory
    Stream<DynamicTest> every_block_of_java_is_compiled() {
        return found(pages(), BLOCK);
    }

    @TestFactory
    Stream<DynamicTest> every_block_of_sql_about_relations_and_documents_is_compared_with_what_is_sent() {
        return found(Stream.of(Path.of("relations.md"), Path.of("json.md")), SQL_BLOCK);
    }

    private static Stream<DynamicTest> found(Stream<Path> pages, Pattern kind) {
        var compiled = sources();
        return pages.flatMap(page -> blocks(page, kind).stream()
                .map(block -> dynamicTest(
                        page.getFileName() + ": "
                                + block.strip().lines().findFirst().orElse(""),
                        () -> assertThat(compiled)
                                .as("sources that contain this block of %s:%n%s", page, block)
                                .anyMatch(source -> source.contains(folded(block))))));
    }

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(Path.of("."), ".md"));
    }

    private static List<String> sources() {
        return SOURCES.stream()
                .flatMap(folder -> files(folder, ".java"))
                .map(SnippetTest::text)
                .map(SnippetTest::folded)
                .toList();
    }

    private static List<String> blocks(Path page, Pattern kind) {
        var blocks = new ArrayList<String>();
        var matcher = kind.matcher(text(page));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** Without what a page may show differently: how lines are broken and indented. */
    private static String folded(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("target"))
                    .toList()
                    .stream();
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
}
