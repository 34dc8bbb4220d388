package io.jino.tck.ddl;

import io.jino.ddl.Schema;
import io.jino.error.UnsupportedFeatureException;
import io.jino.query.EntityTable;
import io.jino.sql.Dialect;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every entity of the suite, those of one package as one schema: found by looking, so that none is forgotten. */
final class SuiteSchemas {
    private static final Path GENERATED = Path.of("target/generated-test-sources/test-annotations");

    private SuiteSchemas() {}

    /** The schema of each package that has entities, without those that a database has no types for. */
    static SortedMap<String, Schema> on(Dialect dialect) {
        var schemas = new TreeMap<String, Schema>();
        tables().forEach((name, tables) -> {
            var possible =
                    tables.stream().filter(table -> isPossible(table, dialect)).toArray(EntityTable<?, ?>[]::new);
            if (possible.length > 0) {
                schemas.put(name.replace("io.jino.tck.", ""), Schema.of(possible));
            }
        });
        return schemas;
    }

    /** What a database has no types for. */
    static List<String> impossible(Dialect dialect) {
        return tables().values().stream()
                .flatMap(List::stream)
                .filter(table -> !isPossible(table, dialect))
                .map(EntityTable::entity)
                .sorted()
                .toList();
    }

    private static boolean isPossible(EntityTable<?, ?> table, Dialect dialect) {
        try {
            Schema.of(table).sql(dialect);
            return true;
        } catch (UnsupportedFeatureException missing) {
            return false;
        }
    }

    private static SortedMap<String, List<EntityTable<?, ?>>> tables() {
        var tables = new TreeMap<String, List<EntityTable<?, ?>>>();
        try {
            var root = Path.of(SuiteSchemas.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                for (var file : files.filter(path -> path.toString().endsWith("Table.class"))
                        .sorted()
                        .toList()) {
                    String name = root.relativize(file).toString().replace('/', '.');
                    var type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    constants(type)
                            .forEach(table -> tables.computeIfAbsent(type.getPackageName(), any -> new ArrayList<>())
                                    .add(table));
                }
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
        return tables;
    }

    /** Those that the processor wrote; a table that a test writes by hand says nothing of how it is created. */
    private static Stream<EntityTable<?, ?>> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .filter(field -> EntityTable.class.isAssignableFrom(type) && isGenerated(type))
                .map(SuiteSchemas::value);
    }

    private static boolean isGenerated(Class<?> type) {
        return Files.exists(GENERATED.resolve(type.getName().replace('.', '/') + ".java"));
    }

    private static EntityTable<?, ?> value(Field field) {
        try {
            field.setAccessible(true);
            return (EntityTable<?, ?>) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
