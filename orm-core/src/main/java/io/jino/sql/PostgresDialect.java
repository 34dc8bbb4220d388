package io.jino.sql;

import io.jino.error.ValueRangeException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL.
 */
final class PostgresDialect extends Dialect {
    static final PostgresDialect INSTANCE = new PostgresDialect();

    // What the server's types reach: https://www.postgresql.org/docs/current/datatype-datetime.html
    private static final int FIRST_YEAR = -4711;
    private static final int LAST_YEAR = 294_275;

    private PostgresDialect() {
        super("PostgreSQL", EnumSet.allOf(Feature.class));
    }

    @Override
    String quote() {
        return "\"";
    }

    @Override
    int maxIdentifier() {
        return 63;
    }

    @Override
    int length(String identifier) {
        return identifier.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * With a cast, so that the server converts what does not have the column's width and refuses what does not fit: left
     * to itself, the driver cuts a long to the width of the parameter. Text has no cast, because the column may be of any
     * type that is text to the driver; nor has an array of texts, because {@code varchar[] @> text[]} does not exist.
     */
    @Override
    String placeholder(int number, SqlType<?> type) {
        return switch (type.wire()) {
            case TEXT -> "$" + number;
            case ENUM -> "$" + number + "::text::" + enumName(type);
            case JSON -> "$" + number + "::text::jsonb";
            case ARRAY -> element(type).wire() == Wire.TEXT ? "$" + number : arrayPlaceholder(number, element(type));
            default -> "$" + number + "::" + cast(type.wire());
        };
    }

    @Override
    String operand(SqlType<?> type, @Nullable Object value) {
        return "{0}";
    }

    @Override
    String arrayPlaceholder(int number, SqlType<?> type) {
        return switch (type.wire()) {
            case ENUM -> "$" + number + "::text[]::" + enumName(type) + "[]";
            // The driver cannot encode a null among decimals.
            case NUMERIC -> "$" + number + "::text[]::numeric[]";
            case JSON -> "$" + number + "::text[]::jsonb[]";
            // Each as a text, since unnest would take the elements of all of them.
            case ARRAY -> "$" + number + "::text[]";
            default -> "$" + number + "::" + cast(type.wire()) + "[]";
        };
    }

    @Override
    String typeName(SqlType<?> type) {
        return switch (type.wire()) {
            case ENUM -> enumName(type);
            case ARRAY -> typeName(element(type)) + "[]";
            default -> cast(type.wire());
        };
    }

    @Override
    String unnested(SqlType<?> type) {
        return type.wire() == Wire.ARRAY ? "::" + typeName(type) : "";
    }

    @Override
    String text(String text) {
        refuseNul("STRING", text);
        // Said to escape, so that no server setting decides what a backslash does.
        String open = text.indexOf('\\') < 0 ? "'" : "E'";
        return open + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    Map<String, String> functions() {
        return PostgresFunctions.TEMPLATES;
    }

    @Override
    Map<Node.Operator, String> operators() {
        return Map.of();
    }

    private static SqlType<?> element(SqlType<?> array) {
        return Objects.requireNonNull(array.element());
    }

    private String enumName(SqlType<?> type) {
        String name = type.databaseType();
        return quoted(name == null ? type.name() : name);
    }

    private static String cast(Wire wire) {
        return switch (wire) {
            case BOOLEAN -> "bool";
            case INT2 -> "int2";
            case INT4 -> "int4";
            case INT8 -> "int8";
            case FLOAT4 -> "float4";
            case FLOAT8 -> "float8";
            case NUMERIC -> "numeric";
            case TEXT, ENUM -> "text";
            case JSON -> "jsonb";
            case ARRAY -> throw new IllegalArgumentException("An array has the name of its elements.");
            case BYTES -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMPTZ -> "timestamptz";
        };
    }

    @Override
    Object encode(SqlType<?> type, Object value) {
        if (value instanceof Object[] elements) {
            return encodeArray(element(type), Arrays.asList(elements));
        }
        if (value instanceof LocalDate || value instanceof LocalDateTime || value instanceof OffsetDateTime) {
            int year = ((Temporal) value).get(ChronoField.YEAR);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new ValueRangeException(
                        type.name(), "PostgreSQL keeps the years " + FIRST_YEAR + " to " + LAST_YEAR + ".", null);
            }
        }
        if (value instanceof String text) {
            refuseNul(type.name(), text);
        }
        return value;
    }

    private static void refuseNul(String type, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new ValueRangeException(type, "PostgreSQL keeps no text with NUL in it.", null);
        }
    }

    @Override
    Object encodeArray(SqlType<?> type, List<?> values) {
        Object[] array = array(type.wire(), values.size());
        for (int i = 0; i < array.length; i++) {
            Object value = values.get(i);
            array[i] = value == null ? null : encodeElement(type, value);
        }
        return array;
    }

    private Object encodeElement(SqlType<?> type, Object value) {
        if (value instanceof Object[] elements) {
            return PostgresLiterals.array((Object[]) encodeArray(element(type), Arrays.asList(elements)));
        }
        return value instanceof BigDecimal decimal ? decimal.toString() : encode(type, value);
    }

    private static Object[] array(Wire wire, int size) {
        return switch (wire) {
            case BOOLEAN -> new Boolean[size];
            case INT2 -> new Short[size];
            case INT4 -> new Integer[size];
            case INT8 -> new Long[size];
            case FLOAT4 -> new Float[size];
            case FLOAT8 -> new Double[size];
            case TEXT, ENUM, NUMERIC, JSON, ARRAY -> new String[size];
            case BYTES -> new byte[size][];
            case UUID -> new UUID[size];
            case DATE -> new LocalDate[size];
            case TIME -> new LocalTime[size];
            case TIMESTAMP -> new LocalDateTime[size];
            case TIMESTAMPTZ -> new OffsetDateTime[size];
        };
    }
}
