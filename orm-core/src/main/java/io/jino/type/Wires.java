package io.jino.type;

import io.jino.error.ValueRangeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The exact conversions between what drivers deliver and the classes of {@link Wire}.
 *
 * <p>Drivers deliver the width of the column, not of the component, and their own narrowing wraps silently; so every
 * conversion here starts from the value as it came and refuses what does not fit.
 */
final class Wires {
    private static final int NANOS_PER_MICRO = 1_000;

    // The years of PostgreSQL, which has more of them than others:
    // https://www.postgresql.org/docs/current/datatype-datetime.html
    private static final int FIRST_YEAR = -4712;
    private static final int LAST_YEAR_OF_DATES = 5_874_897;
    private static final int LAST_YEAR_OF_TIMES = 294_276;

    private Wires() {}

    static boolean bool(Object delivered) {
        if (delivered instanceof Boolean value) {
            return value;
        }
        if (delivered instanceof Number number) {
            // MySQL's boolean is a tinyint(1).
            return number.intValue() != 0;
        }
        throw unexpected("BOOLEAN", delivered);
    }

    static long integer(Object delivered, String type, long min, long max) {
        long value;
        if (delivered instanceof Long
                || delivered instanceof Integer
                || delivered instanceof Short
                || delivered instanceof Byte) {
            value = ((Number) delivered).longValue();
        } else {
            try {
                value = decimal(delivered, type).longValueExact();
            } catch (ArithmeticException fraction) {
                throw new ValueRangeException(type, "It has a fraction, or more than 64 bits.", fraction);
            }
        }
        if (value < min || value > max) {
            throw new ValueRangeException(type, "It is not between " + min + " and " + max + ".", null);
        }
        return value;
    }

    static float float4(Object delivered) {
        if (delivered instanceof Float value) {
            return value;
        }
        double wide = float8(delivered);
        float narrow = (float) wide;
        if (Double.compare(narrow, wide) != 0) {
            throw new ValueRangeException("FLOAT", "It has more digits than a float keeps.", null);
        }
        return narrow;
    }

    static double float8(Object delivered) {
        if (delivered instanceof Double value) {
            return value;
        }
        if (delivered instanceof Float value) {
            return value;
        }
        var exact = decimal(delivered, "DOUBLE");
        double value = exact.doubleValue();
        if (Double.isInfinite(value) || BigDecimal.valueOf(value).compareTo(exact) != 0) {
            throw new ValueRangeException("DOUBLE", "It has more digits than a double keeps.", null);
        }
        return value;
    }

    static BigDecimal decimal(Object delivered) {
        return decimal(delivered, "BIG_DECIMAL");
    }

    private static BigDecimal decimal(Object delivered, String type) {
        if (delivered instanceof BigDecimal value) {
            return value;
        }
        if (delivered instanceof BigInteger value) {
            return new BigDecimal(value);
        }
        if (delivered instanceof Double || delivered instanceof Float) {
            double value = ((Number) delivered).doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new ValueRangeException(type, "It is not a finite number.", null);
            }
            return delivered instanceof Float ? new BigDecimal(delivered.toString()) : BigDecimal.valueOf(value);
        }
        if (delivered instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw unexpected(type, delivered);
    }

    static BigInteger bigInteger(Object delivered) {
        try {
            return decimal(delivered, "BIG_INTEGER").toBigIntegerExact();
        } catch (ArithmeticException fraction) {
            throw new ValueRangeException("BIG_INTEGER", "It has a fraction.", fraction);
        }
    }

    static String checkedText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    // UTF-8 cannot say it, and both drivers would store a question mark.
                    throw new ValueRangeException("STRING", "It contains a surrogate without its partner.", null);
                }
                i++;
            }
        }
        return text;
    }

    static String text(Object delivered) {
        if (delivered instanceof String text) {
            return text;
        }
        throw unexpected("STRING", delivered);
    }

    static char character(Object delivered) {
        String text = text(delivered);
        if (text.length() != 1) {
            throw new ValueRangeException("CHARACTER", "It is not exactly one character.", null);
        }
        return text.charAt(0);
    }

    static byte[] bytes(Object delivered) {
        if (delivered instanceof byte[] bytes) {
            return bytes;
        }
        throw unexpected("BYTES", delivered);
    }

    static UUID uuid(Object delivered) {
        if (delivered instanceof UUID uuid) {
            return uuid;
        }
        if (delivered instanceof byte[] bytes && bytes.length == 16) {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        if (delivered instanceof String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAUuid) {
                throw new ValueRangeException("UUID", "It is not the text of a UUID.", null);
            }
        }
        throw unexpected("UUID", delivered);
    }

    static LocalDate date(Object delivered) {
        if (delivered instanceof LocalDate date) {
            return finite(date, date.getYear(), LAST_YEAR_OF_DATES, "LOCAL_DATE");
        }
        if (delivered instanceof LocalDateTime dateTime
                && dateTime.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return dateTime.toLocalDate();
        }
        throw unexpected("LOCAL_DATE", delivered);
    }

    static LocalTime time(Object delivered) {
        if (delivered instanceof LocalTime time) {
            return time;
        }
        if (delivered instanceof Duration duration) {
            // MySQL's time is a span between -838 and 838 hours.
            if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) >= 0) {
                throw new ValueRangeException("LOCAL_TIME", "It is not a time of one day.", null);
            }
            return LocalTime.ofNanoOfDay(duration.toNanos());
        }
        throw unexpected("LOCAL_TIME", delivered);
    }

    static LocalDateTime timestamp(Object delivered) {
        if (delivered instanceof LocalDateTime dateTime) {
            return finite(dateTime, dateTime.getYear(), LAST_YEAR_OF_TIMES, "LOCAL_DATE_TIME");
        }
        throw unexpected("LOCAL_DATE_TIME", delivered);
    }

    // The driver of PostgreSQL gives the ends of a Java type for infinity, or a year that the server does not have.
    private static <T> T finite(T value, int year, int lastYear, String type) {
        if (year < FIRST_YEAR || year > lastYear) {
            throw new ValueRangeException(type, "It is infinity, or a year that no database has.", null);
        }
        return value;
    }

    static OffsetDateTime utc(OffsetDateTime time) {
        boolean isThere = time.getOffset().equals(ZoneOffset.UTC) && time.getNano() % NANOS_PER_MICRO == 0;
        return isThere ? time : utc(time.toInstant(), "OFFSET_DATE_TIME");
    }

    static OffsetDateTime utc(Instant instant, String type) {
        try {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException outside) {
            throw new ValueRangeException(type, "It is outside of the years that can be written.", outside);
        }
    }

    static OffsetDateTime pointInTime(Object delivered) {
        if (delivered instanceof OffsetDateTime dateTime) {
            return finite(dateTime, dateTime.getYear(), LAST_YEAR_OF_TIMES, "OFFSET_DATE_TIME")
                    .withOffsetSameInstant(ZoneOffset.UTC);
        }
        if (delivered instanceof LocalDateTime dateTime) {
            // MySQL and MariaDB have no type with a zone: what is stored is at UTC.
            return dateTime.atOffset(ZoneOffset.UTC);
        }
        throw unexpected("OFFSET_DATE_TIME", delivered);
    }

    static Object nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException tooLong) {
            throw new ValueRangeException("DURATION", "It is longer than 292 years.", tooLong);
        }
    }

    static <T> Object elements(SqlType<T> element, List<@Nullable T> list) {
        Object[] elements = new @Nullable Object[list.size()];
        for (int i = 0; i < elements.length; i++) {
            T value = list.get(i);
            elements[i] = value == null ? null : element.bind(value);
        }
        return elements;
    }

    static <T> List<@Nullable T> list(SqlType<T> element, Object delivered) {
        if (!(delivered instanceof @Nullable Object[] elements)) {
            throw unexpected(element.name() + "[]", delivered);
        }
        var list = new ArrayList<@Nullable T>(elements.length);
        for (Object value : elements) {
            list.add(value == null ? null : element.read(value));
        }
        return Collections.unmodifiableList(list);
    }

    private static ValueRangeException unexpected(String type, Object delivered) {
        return new ValueRangeException(
                type, "The database delivers " + delivered.getClass().getSimpleName() + " for it.", null);
    }
}
