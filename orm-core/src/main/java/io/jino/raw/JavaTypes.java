package io.jino.raw;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import java.util.UUID;

/**
 * The types of values that are bound without naming one.
 */
final class JavaTypes {
    private static final Map<Class<?>, SqlType<?>> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, SqlType.BOOLEAN),
            Map.entry(Byte.class, SqlType.BYTE),
            Map.entry(Short.class, SqlType.SHORT),
            Map.entry(Integer.class, SqlType.INTEGER),
            Map.entry(Long.class, SqlType.LONG),
            Map.entry(Float.class, SqlType.FLOAT),
            Map.entry(Double.class, SqlType.DOUBLE),
            Map.entry(BigDecimal.class, SqlType.BIG_DECIMAL),
            Map.entry(BigInteger.class, SqlType.BIG_INTEGER),
            Map.entry(String.class, SqlType.STRING),
            Map.entry(Character.class, SqlType.CHARACTER),
            Map.entry(byte[].class, SqlType.BYTES),
            Map.entry(UUID.class, SqlType.UUID),
            Map.entry(LocalDate.class, SqlType.LOCAL_DATE),
            Map.entry(LocalTime.class, SqlType.LOCAL_TIME),
            Map.entry(LocalDateTime.class, SqlType.LOCAL_DATE_TIME),
            Map.entry(OffsetDateTime.class, SqlType.OFFSET_DATE_TIME),
            Map.entry(Instant.class, SqlType.INSTANT),
            Map.entry(Duration.class, SqlType.DURATION),
            Map.entry(Year.class, SqlType.YEAR));

    private JavaTypes() {}

    static Node bind(String name, Object value) {
        var type = TYPES.get(value.getClass());
        if (type == null) {
            throw new InvalidQueryException(
                    "sql-type",
                    "A value is of a class that no type is known for.",
                    "Name the type: bind(name, type, value); for several values bindAll(name, type, values).",
                    "Parameter: " + name,
                    "Class: " + value.getClass().getName());
        }
        return bind(type, value);
    }

    @SuppressWarnings("unchecked") // the type is the one of the value's class
    private static <T> Node bind(SqlType<T> type, Object value) {
        return Node.Bind.of(type, (T) value);
    }
}
