package io.jino.tck.extras;

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
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table for arrays of a type, and values that are hard to keep.
 *
 * @param <T> the type
 */
record Kind<T>(ListTable<T> table, List<@Nullable T> values) {
    static final String HOSTILE = "a\"b'c\\d{e},NULL $1 {0} ; -- \n\t \uD83D\uDE00 ä %_!";

    enum Mood {
        HAPPY
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    static <T> Kind<T> of(String table, SqlType<T> type, @Nullable T... values) {
        return new Kind<>(new ListTable<>(table, type), Arrays.asList(values));
    }

    @Override
    public String toString() {
        return table.list.type().toString();
    }

    static Stream<Kind<?>> all() {
        return Stream.of(
                Kind.of("bools", SqlType.BOOLEAN, true, null, false),
                Kind.of("shorts", SqlType.BYTE, (byte) -128, null, (byte) 127),
                Kind.of("shorts", SqlType.SHORT, Short.MIN_VALUE, null, Short.MAX_VALUE),
                Kind.of("ints", SqlType.INTEGER, Integer.MIN_VALUE, null, Integer.MAX_VALUE),
                Kind.of("ints", SqlType.YEAR, Year.of(2026), null),
                Kind.of("longs", SqlType.LONG, Long.MIN_VALUE, null, Long.MAX_VALUE),
                Kind.of("longs", SqlType.DURATION, Duration.ofNanos(-1), null),
                Kind.of("floats", SqlType.FLOAT, 0.1f, Float.NaN, null, Float.NEGATIVE_INFINITY, Float.MIN_VALUE),
                Kind.of("doubles", SqlType.DOUBLE, 0.1, Double.NaN, null, Double.POSITIVE_INFINITY, Double.MAX_VALUE),
                Kind.of(
                        "decimals",
                        SqlType.BIG_DECIMAL,
                        new BigDecimal("1234567890123456789012345678901234567890.00010"),
                        null,
                        new BigDecimal("-0.10")),
                Kind.of("decimals", SqlType.BIG_INTEGER, BigInteger.TEN.pow(60), null),
                Kind.of("texts", SqlType.STRING, HOSTILE, null, "", "NULL", "null", "{}", " ", "\\", "\""),
                Kind.of("names", SqlType.STRING, HOSTILE, null, ""),
                Kind.of("texts", SqlType.CHARACTER, '"', null, '\\'),
                Kind.of("uuids", SqlType.UUID, new UUID(1, 2), null),
                Kind.of("dates", SqlType.LOCAL_DATE, LocalDate.of(-43, 3, 15), null, LocalDate.of(12_026, 1, 31)),
                Kind.of("times", SqlType.LOCAL_TIME, LocalTime.of(23, 59, 59, 999_999_000), null, LocalTime.MIDNIGHT),
                Kind.of(
                        "timestamps",
                        SqlType.LOCAL_DATE_TIME,
                        LocalDateTime.of(-43, 3, 15, 1, 2, 3, 4000),
                        null,
                        LocalDateTime.of(12_026, 1, 31, 0, 0)),
                Kind.of(
                        "instants",
                        SqlType.OFFSET_DATE_TIME,
                        OffsetDateTime.of(2026, 1, 31, 0, 0, 0, 1000, ZoneOffset.UTC),
                        null,
                        OffsetDateTime.of(-43, 3, 15, 1, 2, 3, 0, ZoneOffset.UTC)),
                Kind.of("instants", SqlType.INSTANT, Instant.EPOCH, null),
                Kind.of("moods", SqlType.nativeEnum(Mood.class, "mood"), Mood.HAPPY, null));
    }
}
