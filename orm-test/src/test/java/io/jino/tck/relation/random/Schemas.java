package io.jino.tck.relation.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a schema. */
final class Schemas {
    private Schemas() {}

    /** The statements of a file of the class path. */
    static List<String> statements(String file) {
        try (var script = Objects.requireNonNull(Schemas.class.getResourceAsStream(file))) {
            return Stream.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\n"))
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
