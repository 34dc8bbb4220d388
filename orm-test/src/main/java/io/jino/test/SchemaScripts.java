package io.jino.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the texts of {@link Schema} for a test class. */
final class SchemaScripts {
    private static final String CLASSPATH = "classpath:";

    private SchemaScripts() {}

    static List<String> of(Class<?> testClass, Database kind) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(testClass, types);
        return types.stream().flatMap(type -> declaredOn(type, kind)).toList();
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type == null || types.contains(type)) {
            return;
        }
        collect(type.getEnclosingClass(), types);
        collect(type.getSuperclass(), types);
        types.add(type);
    }

    private static Stream<String> declaredOn(Class<?> type, Database kind) {
        return Arrays.stream(type.getDeclaredAnnotationsByType(Schema.class))
                .filter(schema -> List.of(schema.on()).contains(kind))
                .flatMap(schema -> Arrays.stream(schema.value()))
                .map(text -> text.startsWith(CLASSPATH) ? resource(type, text) : text);
    }

    private static String resource(Class<?> type, String name) {
        var path = name.substring(CLASSPATH.length());
        try (var file = type.getResourceAsStream(path.startsWith("/") ? path : "/" + path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "@Schema of %s names %s, which is not on the class path.".formatted(type.getName(), name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
