package io.jino.ddl;

import io.jino.constraint.ForeignKey;
import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has to be there for a schema, in the order in which it is created, and the statements for each part.
 *
 * @param parts schemas, enum types and sequences, then tables
 */
public record Creation(List<Part> parts) {
    /** Copies the list. */
    public Creation {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    public enum Kind {
        /** A schema, a database on MySQL and MariaDB. */
        SCHEMA,
        /** An enum type. */
        ENUM_TYPE,
        /** A sequence. */
        SEQUENCE,
        /** A table with all that belongs to it. */
        TABLE
    }

    /**
     * Something that is there or not.
     *
     * @param schema where it is, or null for the connection's own schema
     * @param statements what creates it
     * @param late what can be created only when all parts are there
     */
    public record Part(Kind kind, @Nullable String schema, String name, List<String> statements, List<String> late) {}

    /** All statements. */
    List<String> statements() {
        return statements(parts);
    }

    /** The statements of some parts. */
    static List<String> statements(List<Part> parts) {
        return Stream.concat(
                        parts.stream().flatMap(part -> part.statements().stream()),
                        parts.stream().flatMap(part -> part.late().stream()))
                .toList();
    }

    /** Of a schema on a database. */
    public static Creation of(Ddl ddl, Schema schema) {
        var parts = new ArrayList<>(surroundings(ddl, schema));
        schema.tables().forEach(table -> parts.add(table(ddl, schema, table)));
        return new Creation(parts);
    }

    /** What tables need to be there: schemas, enum types and sequences. */
    public static List<Part> surroundings(Ddl ddl, Schema schema) {
        var parts = new ArrayList<Part>();
        schemas(schema).forEach(name -> parts.add(part(Kind.SCHEMA, name, List.of(ddl.schema(name)))));
        enumTypes(schema).forEach((name, constants) -> {
            var statements = ddl.enumType(name, constants);
            if (!statements.isEmpty()) {
                parts.add(part(Kind.ENUM_TYPE, name, statements));
            }
        });
        sequences(schema, ddl.dialect())
                .forEach(name -> parts.add(part(Kind.SEQUENCE, name, List.of(ddl.sequence(name)))));
        return parts;
    }

    /** A table of a schema. */
    public static Part table(Ddl ddl, Schema schema, EntityTable<?, ?> table) {
        var late = late(schema).entrySet().stream()
                .filter(key -> key.getValue().equals(table))
                .map(Map.Entry::getKey)
                .toList();
        var inline = constraints(table).filter(key -> !late.contains(key)).toList();
        return new Part(
                Kind.TABLE,
                table.ref().schema(),
                table.ref().name(),
                ddl.table(table, inline),
                late.stream()
                        .map(key -> ddl.add(table, ddl.foreignKey(table, key)))
                        .toList());
    }

    private static Part part(Kind kind, String name, List<String> statements) {
        return new Part(kind, null, name, statements, List.of());
    }

    private static Stream<ForeignKey> constraints(EntityTable<?, ?> table) {
        return table.definition().foreignKeys().stream().filter(ForeignKey::isConstraint);
    }

    /** The foreign keys of a table that lead to one that comes later, because the tables refer to one another in a circle. */
    private static List<ForeignKey> late(Schema schema, EntityTable<?, ?> table, Set<String> made) {
        var all = schema.tables().stream().map(EntityTable::toString).toList();
        return constraints(table)
                .filter(key -> all.contains(key.hop().to().toString())
                        && !made.contains(key.hop().to().toString()))
                .toList();
    }

    /** The foreign keys of a schema that are part of a circle, each with its table. */
    static Map<ForeignKey, EntityTable<?, ?>> late(Schema schema) {
        var made = new HashSet<String>();
        var late = new LinkedHashMap<ForeignKey, EntityTable<?, ?>>();
        for (var table : schema.tables()) {
            made.add(table.toString());
            late(schema, table, made).forEach(key -> late.put(key, table));
        }
        return late;
    }

    private static Set<String> schemas(Schema schema) {
        var names = new LinkedHashSet<String>();
        for (var table : schema.tables()) {
            String name = table.ref().schema();
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static Stream<Column<?, ?>> columns(Schema schema) {
        return schema.tables().stream().flatMap(table -> table.columns().stream());
    }

    /** The enum types of a schema, with their constants. */
    public static Map<String, List<String>> enumTypes(Schema schema) {
        var types = new LinkedHashMap<String, List<String>>();
        columns(schema).forEach(column -> {
            SqlType<?> element = column.type().element();
            SqlType<?> type = element == null ? column.type() : element;
            String name = type.databaseType();
            if (name != null) {
                var constants = types.putIfAbsent(name, type.constants());
                if (constants != null && !constants.equals(type.constants())) {
                    throw new InvalidQueryException(
                            "schema-enum-twice",
                            "Two enums of Java are one enum type of the database, but have not the same constants.",
                            "Give one of them another type: @Enumerated(value = NATIVE, type = \"...\").",
                            "Type: " + name,
                            "Column: " + column.qualifiedName());
                }
            }
        });
        return types;
    }

    /** The sequences of a schema. */
    static Set<String> sequences(Schema schema, Dialect dialect) {
        var names = new LinkedHashSet<String>();
        columns(schema).forEach(column -> {
            if (column.definition().generation() instanceof Generation.Sequence sequence) {
                if (!dialect.has(Feature.SEQUENCES)) {
                    throw new UnsupportedFeatureException(
                            dialect.name(), Feature.SEQUENCES.subject(), "Use Strategy.IDENTITY.");
                }
                names.add(sequence.name());
            }
        });
        return names;
    }
}
