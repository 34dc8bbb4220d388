package io.jino.ddl;

import io.jino.annotation.Default;
import io.jino.annotation.References.Action;
import io.jino.constraint.Index;
import io.jino.error.UnsupportedFeatureException;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.ColumnOptions;
import io.jino.schema.Generation;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** MySQL and MariaDB. */
final class MySqlDdl extends Ddl {
    /** The most characters of a {@code varchar}: a row has 65,535 bytes, and a character up to four. */
    private static final int LONGEST = 16_383;

    /** The most bytes of a {@code mediumtext} or {@code mediumblob}. */
    private static final int MEDIUM = 16_777_215;

    /** How long a text is of which nothing is said. */
    private static final int USUAL = 255;

    MySqlDdl(Dialect dialect) {
        super(dialect);
    }

    private boolean isMariaDb() {
        return dialect().equals(Dialect.mariadb());
    }

    @Override
    String schema(String name) {
        return "create database " + quoted(name) + " character set utf8mb4";
    }

    @Override
    List<String> enumType(String name, List<String> constants) {
        return List.of();
    }

    // All in one statement, because no transaction holds several together.
    @Override
    List<String> table(EntityTable<?, ?> table, List<String> lines) {
        var all = new ArrayList<>(lines);
        table.columns().stream()
                .filter(column -> column.definition().generation() instanceof Generation.Identity)
                .filter(column -> !table.key().get(0).equals(column))
                .forEach(column -> all.add("index " + quoted(ConstraintNames.index(table, List.of(column))) + " "
                        + names(List.of(column))));
        indexes(table).forEach(index -> all.add((index.isUnique() ? "unique index " : "index ") + indexed(index)));
        String comment = table.definition().comment();
        return List.of(create(name(table.ref()), all) + " character set utf8mb4"
                + (comment.isEmpty() ? "" : " comment " + literal(comment)));
    }

    // Doubled, a backslash ends no text, whatever the server takes it for.
    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String text(String text) {
        return literal(text);
    }

    @Override
    public String type(Column<?, ?> column) {
        SqlType<?> type = column.type();
        var options = Declared.options(column);
        return switch (type.wire()) {
            case BOOLEAN -> "tinyint(1)";
            case INT2 -> type.name().equals(SqlType.BYTE.name()) ? "tinyint" : "smallint";
            case INT4 -> "int";
            case INT8 -> "bigint";
            case FLOAT4 -> "float";
            case FLOAT8 -> "double";
            case NUMERIC -> decimal(type, options);
            case TEXT -> text(type, options.length());
            case BYTES -> bytes(column, options.length());
            case UUID -> isMariaDb() ? "uuid" : "binary(16)";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, TIMESTAMPTZ -> "datetime(6)";
            case JSON -> "json";
            case ENUM ->
                type.constants().stream().map(MySqlDdl::literal).collect(Collectors.joining(",", "enum(", ")"));
            case ARRAY ->
                throw new UnsupportedFeatureException(
                        dialect().name(),
                        Feature.ARRAYS.subject(),
                        "Use a JSON column, or rows of a table of their own.");
        };
    }

    private static String decimal(SqlType<?> type, ColumnOptions options) {
        if (options.precision() != 0) {
            return "decimal(" + options.precision() + "," + options.scale() + ")";
        }
        return type.name().equals(SqlType.BIG_INTEGER.name()) ? "decimal(65,0)" : "decimal(65,30)";
    }

    private static String text(SqlType<?> type, int length) {
        if (length == 0) {
            return type.name().equals(SqlType.CHARACTER.name()) ? "varchar(1)" : "varchar(" + USUAL + ")";
        }
        if (length <= LONGEST) {
            return "varchar(" + length + ")";
        }
        return length <= MEDIUM / 4 ? "mediumtext" : "longtext";
    }

    private static String bytes(Column<?, ?> column, int length) {
        if (length == 0) {
            return Declared.isIndexed(column) ? "varbinary(" + USUAL + ")" : "longblob";
        }
        if (length <= LONGEST) {
            return "varbinary(" + length + ")";
        }
        return length <= MEDIUM ? "mediumblob" : "longblob";
    }

    @Override
    String identity() {
        return "auto_increment";
    }

    // Only between parentheses may it be more than a literal.
    @Override
    String defaultExpression(String expression) {
        return "(" + (expression.equals(Default.NOW) ? "utc_timestamp(6)" : expression) + ")";
    }

    @Override
    String columnComment(Column<?, ?> column) {
        String comment = column.definition().options().comment();
        return comment.isEmpty() ? "" : " comment " + literal(comment);
    }

    @Override
    void requireAction(Action action) {
        if (action == Action.SET_DEFAULT) {
            throw new UnsupportedFeatureException(
                    dialect().name(), "SET DEFAULT of a foreign key", "Use SET_NULL, or update the rows first.");
        }
    }

    @Override
    public String index(EntityTable<?, ?> table, Index index) {
        return add(table, (index.isUnique() ? "unique index " : "index ") + indexed(index));
    }

    private String indexed(Index index) {
        if (!index.where().isEmpty()) {
            throw unsupported("An index of some of the rows", "Leave the condition out, or index another column.");
        }
        if (!index.method().isEmpty()) {
            throw unsupported("An index with another access method", "Leave the method out.");
        }
        if (index.expression().isEmpty()) {
            return quoted(index.name()) + " " + names(index.columns());
        }
        if (isMariaDb()) {
            throw unsupported("An index of an expression", "Index a generated column.");
        }
        return quoted(index.name()) + " ((" + index.expression() + "))";
    }

    private UnsupportedFeatureException unsupported(String feature, String alternative) {
        return new UnsupportedFeatureException(dialect().name(), feature, alternative);
    }

    @Override
    public boolean indexesForeignKeys() {
        return true;
    }

    @Override
    List<String> drop(List<EntityTable<?, ?>> tables) {
        var statements = new ArrayList<String>();
        for (int i = tables.size() - 1; i >= 0; i--) {
            statements.add("drop table if exists " + name(tables.get(i).ref()));
        }
        return statements;
    }

    @Override
    List<String> dropEnumTypes(Map<String, List<String>> types) {
        return List.of();
    }
}
