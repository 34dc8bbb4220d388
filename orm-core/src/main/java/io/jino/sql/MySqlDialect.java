package io.jino.sql;

import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
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

/**
 * MySQL and MariaDB, which share a driver and most of their language.
 */
final class MySqlDialect extends Dialect {
    static final MySqlDialect MYSQL =
            new MySqlDialect("MySQL", Set.of(Feature.LATERAL, Feature.LOCK_OF, Feature.DECIMAL_VALUES));
    static final MySqlDialect MARIADB =
            new MySqlDialect("MariaDB", Set.of(Feature.INSERT_RETURNING, Feature.DELETE_RETURNING, Feature.SEQUENCES));

    private static final Map<Node.Operator, String> OPERATORS = Map.of(
            Node.Operator.CONCAT, "concat({0}, {1})",
            Node.Operator.MATCHES, "{0} regexp {1}",
            Node.Operator.IS_DISTINCT_FROM, "not ({0} <=> {1})",
            Node.Operator.IS_NOT_DISTINCT_FROM, "{0} <=> {1}");

    private static final BigInteger DECIMAL_LIMIT = BigInteger.TEN.pow(65);

    private MySqlDialect(String name, Set<Feature> features) {
        super(name, features);
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
        return "?";
    }

    @Override
    String typeName(SqlType<?> type) {
        return switch (type.wire()) {
            case BOOLEAN, INT2, INT4, INT8 -> "signed";
            case FLOAT4, FLOAT8 -> "double";
            case NUMERIC -> type.equals(SqlType.BIG_INTEGER) ? "decimal(65, 0)" : "decimal(65, 30)";
            case TEXT, ENUM -> "char";
            case BYTES -> "binary";
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
        throw new UnsupportedFeatureException(name(), Feature.ARRAYS.subject(), "Use a list of values.");
    }

    @Override
    Object encode(SqlType<?> type, Object value) {
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
        throw new UnsupportedFeatureException(name(), Feature.ARRAYS.subject(), "Use a list of values.");
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
