package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB, which share a driver and most of their language.
 */
final class MySqlDialect extends Dialect {
    static final MySqlDialect MYSQL = new MySqlDialect("MySQL", Set.of(Feature.LATERAL, Feature.LOCK_OF));
    static final MySqlDialect MARIADB =
            new MySqlDialect("MariaDB", Set.of(Feature.INSERT_RETURNING, Feature.DELETE_RETURNING, Feature.SEQUENCES));

    private static final Map<Node.Operator, String> OPERATORS = Map.of(
            Node.Operator.CONCAT, "concat({0}, {1})",
            Node.Operator.MATCHES, "{0} regexp {1}",
            Node.Operator.IS_DISTINCT_FROM, "not ({0} <=> {1})",
            Node.Operator.IS_NOT_DISTINCT_FROM, "{0} <=> {1}");

    /** The most digits of a decimal, and the most of them behind the point. */
    private static final int DIGITS = 65;

    private static final int FRACTION = 30;

    private static final BigInteger DECIMAL_LIMIT = BigInteger.TEN.pow(DIGITS);

    private MySqlDialect(String name, Set<Feature> features) {
        super(name, features);
    }

    /** A hash would make a comment of the rest of the statement, and a question mark is a placeholder. */
    @Override
    String symbol(String operator) {
        if (operator.chars().anyMatch(sign -> "#?`".indexOf(sign) >= 0)) {
            throw new InvalidQueryException(
                    "operator",
                    "This is not the name of one operator of " + name() + ".",
                    "Give the bare name; values and expressions are arguments.",
                    "Name: " + operator);
        }
        return operator;
    }

    @Override
    String quote() {
        return "`";
    }

    @Override
    int maxIdentifier() {
        return 64;
    }

    @Override
    int length(String identifier) {
        return identifier.length();
    }

    @Override
    String placeholder(int number, SqlType<?> type) {
        return switch (type.wire()) {
            // MySQL compares a document with a text as two different things.
            case JSON -> this == MYSQL ? "cast(? as json)" : "?";
            case ARRAY -> throw noArrays();
            default -> "?";
        };
    }

    /**
     * The driver sends a decimal as a text, and between a number and a text MySQL and MariaDB compute in doubles. What is
     * only stored needs no cast: it becomes what the column is.
     */
    @Override
    String operand(SqlType<?> type, @Nullable Object value) {
        if (type.wire() != Wire.NUMERIC) {
            return "{0}";
        }
        int scale = scale(type);
        if (value instanceof BigDecimal decimal
                && (decimal.stripTrailingZeros().scale() > scale
                        || decimal.precision() - decimal.scale() > DIGITS - scale)) {
            throw new ValueRangeException(
                    type.name(),
                    name() + " compares at most " + (DIGITS - scale) + " digits before the point and " + scale
                            + " behind it.",
                    null);
        }
        return "cast({0} as " + typeName(type) + ")";
    }

    // What crosses the wire as a whole number needs no room for a fraction.
    private static int scale(SqlType<?> type) {
        return type.name().equals(SqlType.BIG_INTEGER.name()) ? 0 : FRACTION;
    }

    @Override
    String typeName(SqlType<?> type) {
        return switch (type.wire()) {
            case BOOLEAN, INT2, INT4, INT8 -> "signed";
            case FLOAT4, FLOAT8 -> "double";
            case NUMERIC -> "decimal(" + DIGITS + ", " + scale(type) + ")";
            case TEXT, ENUM -> "char";
            case BYTES -> "binary";
            case JSON -> this == MARIADB ? "char" : "json";
            case ARRAY -> throw noArrays();
            case UUID -> this == MARIADB ? "uuid" : "binary(16)";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, TIMESTAMPTZ -> "datetime(6)";
        };
    }

    @Override
    String text(String text) {
        // A hexadecimal literal: what escapes in quotes depends on a server setting.
        return text.isEmpty() ? "''" : "0x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    Map<String, String> functions() {
        return this == MARIADB ? MySqlFunctions.MARIADB : MySqlFunctions.MYSQL;
    }

    @Override
    Map<Node.Operator, String> operators() {
        return OPERATORS;
    }

    @Override
    String arrayPlaceholder(int number, SqlType<?> type) {
        throw noArrays();
    }

    private UnsupportedFeatureException noArrays() {
        return new UnsupportedFeatureException(name(), Feature.ARRAYS.subject(), Feature.NO_ARRAY);
    }

    @Override
    String unnested(SqlType<?> type) {
        return "";
    }

    @Override
    Object encode(SqlType<?> type, Object value) {
        if (value instanceof Object[]) {
            throw noArrays();
        }
        if (value instanceof UUID uuid) {
            return this == MARIADB ? uuid.toString() : bytes(uuid);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dated(type, dateTime.toLocalDateTime());
        }
        if (value instanceof LocalDateTime || value instanceof LocalDate) {
            return dated(type, (Temporal) value);
        }
        if ((value instanceof Double wide && !Double.isFinite(wide))
                || (value instanceof Float narrow && !Float.isFinite(narrow))) {
            throw new ValueRangeException(type.name(), name() + " has no NaN and no infinity.", null);
        }
        if (value instanceof BigDecimal decimal && decimal.abs().toBigInteger().compareTo(DECIMAL_LIMIT) >= 0) {
            throw new ValueRangeException(type.name(), name() + " keeps at most 65 digits.", null);
        }
        return value;
    }

    private Object dated(SqlType<?> type, Temporal value) {
        int year = value.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new ValueRangeException(type.name(), name() + " keeps the years 1 to 9999.", null);
        }
        return value;
    }

    @Override
    Object encodeArray(SqlType<?> type, List<?> values) {
        throw noArrays();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
