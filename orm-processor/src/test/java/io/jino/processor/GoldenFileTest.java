package io.jino.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated, as files to read; {@code -Dgolden.update=true} writes them anew. */
class GoldenFileTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> generates_the_golden_files() {
        return cases().map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
            var generated = Tables.generated(compile(folder));
            if (Boolean.getBoolean("golden.update")) {
                update(folder.resolve("expected"), generated);
            }
            assertThat(generated).isEqualTo(texts(folder.resolve("expected")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> generates_code_without_a_warning() {
        return cases().map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
            var compilation = compile(folder);
            assertThat(compilation.diagnostics()).isEmpty();
            assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        }));
    }

    @TestFactory
    Stream<DynamicTest> generates_the_same_bytes_every_time() {
        return cases().map(folder -> dynamicTest(
                folder.getFileName().toString(),
                () -> assertThat(Tables.generated(compile(folder))).isEqualTo(Tables.generated(compile(folder)))));
    }

    private static Compilation compile(Path folder) {
        return Tables.compile(
                List.of(),
                files(folder.resolve("source")).map(GoldenFileTest::source).toList());
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        for (Path old : files(folder).toList()) {
            Files.delete(old);
        }
        for (var file : generated.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (Path path : files(folder).toList()) {
            texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
        return texts;
    }

    private static Stream<Path> cases() {
        try (var folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
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
