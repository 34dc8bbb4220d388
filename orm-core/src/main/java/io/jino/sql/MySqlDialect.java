package io.jino.sql;

import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * MySQL and MariaDB, which share a driver and most of their language.
 */
final class MySqlDialect extends Dialect {
    static final MySqlDialect MYSQL = new MySqlDialect("MySQL", Set.of());
    static final MySqlDialect MARIADB =
            new MySqlDialect("MariaDB", Set.of(Feature.INSERT_RETURNING, Feature.SEQUENCES));

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
