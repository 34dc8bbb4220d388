package io.jino.tck.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.test.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That memory does not grow with the number of rows. */
abstract class MillionTck {
    @Test
    void a_million_rows_go_through_a_heap_that_cannot_hold_them(TestDatabase database, @TempDir Path folder)
            throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Million.class.getName(),
                        database.uri(),
                        database.kind().name())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(110, TimeUnit.SECONDS)).as("in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(output).content(StandardCharsets.UTF_8).contains("read 1000000 and 1000000");
    }
}
