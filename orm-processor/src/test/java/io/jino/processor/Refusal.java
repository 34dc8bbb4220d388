package io.jino.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** An error as a user sees it: its id, the line it points at, and its text. */
record Refusal(String id, String line, String text) {
    private static final Pattern ID = Pattern.compile("\\[jino:([a-z-]+)]");

    private static final String HEAD = """
            package library;

            import io.jino.annotation.*;
            import io.jino.type.Converter;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    /** All errors that the sources have; attribution goes on after them, so that a faulty stub would be seen. */
    static List<Refusal> of(String... sources) {
        var files = Arrays.stream(sources)
                .map(source -> Tables.source(HEAD + source))
                .toList();
        return of(Tables.compile(List.of("--should-stop=ifError=FLOW"), files));
    }

    static List<Refusal> of(Compilation compilation) {
        return compilation.errors().stream().map(Refusal::of).toList();
    }

    private static Refusal of(Diagnostic<? extends JavaFileObject> error) {
        // The compiler indents the lines after the first.
        String text = error.getMessage(Locale.ROOT).replaceAll("\\n +", "\n");
        var id = ID.matcher(text);
        return new Refusal(id.find() ? id.group(1) : "javac", line(error), text);
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        var file = error.getSource();
        if (file == null || error.getLineNumber() == Diagnostic.NOPOS) {
            return "";
        }
        try {
            return file.getCharContent(false)
                    .toString()
                    .lines()
                    .toList()
                    .get((int) error.getLineNumber() - 1)
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks that a source has one error, with an id, on a line, with a first line of its text. */
    static void assertRefused(String source, String id, String line, String fact) {
        var refusals = of(source);
        assertThat(refusals).hasSize(1);
        var refusal = refusals.get(0);
        assertThat(refusal.text().lines()).first().isEqualTo(fact);
        assertThat(refusal.text().lines()).hasSize(3).last().isEqualTo("[jino:" + id + "]");
        assertThat(refusal.line()).isEqualTo(line);
    }

    /** Checks the components of an otherwise good record: one of them is refused. */
    static void assertComponentRefused(String id, String component, String fact, String... more) {
        assertRefused("""
                @Entity
                public record Author(
                    @Id long id,
                    %s
                ) {
                    %s
                }
                """.formatted(component, String.join("\n    ", more)), id, component, fact);
    }
}
