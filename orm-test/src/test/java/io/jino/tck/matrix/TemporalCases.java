package io.jino.tck.matrix;

import static io.jino.tck.matrix.TypeCase.ALL;
import static io.jino.tck.matrix.TypeCase.MYSQLS;

import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Dates and times. */
final class TemporalCases {
    private static final String UNFIT = "jino:unfit-value";
    private static final String RANGE = "jino:value-range";
    private static final String MICROS = "microseconds, finer ones are cut off";

    private TemporalCases() {}

    static List<TypeCase<?>> all() {
        return List.of(date(), time(), dateTime(), offset(), instant(), duration());
    }

    private static TypeCase<?> date() {
        return new TypeCase<>("LocalDate", "date", SqlType.LOCAL_DATE)
                .is("year 1", LocalDate.of(1, 1, 1))
                .is("year 9999", LocalDate.of(9999, 12, 31))
                .is("leap day", LocalDate.of(2024, 2, 29))
                .is("before year 1", LocalDate.of(-4711, 1, 1))
                .refusedOn(MYSQLS, RANGE)
                .is("after year 9999", LocalDate.of(294_275, 12, 31))
                .refusedOn(MYSQLS, RANGE)
                .is("the last of Java", LocalDate.MAX)
                .refusedOn(ALL, RANGE);
    }

    private static TypeCase<?> time() {
        return new TypeCase<>("LocalTime", "time", SqlType.LOCAL_TIME)
                .remark(MICROS)
                .is("min", LocalTime.MIN)
                .is("typical", LocalTime.of(12, 34, 56, 123_456_000))
                .becomes("max", LocalTime.MAX, LocalTime.of(23, 59, 59, 999_999_000));
    }

    private static TypeCase<?> dateTime() {
        return new TypeCase<>("LocalDateTime", "date_time", SqlType.LOCAL_DATE_TIME)
                .remark(MICROS)
                .is("year 1", LocalDateTime.of(1, 1, 1, 0, 0))
                .is("in no zone", LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1_000))
                .becomes(
                        "year 9999",
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000))
                .is("before year 1", LocalDateTime.of(-4711, 1, 1, 0, 0))
                .refusedOn(MYSQLS, RANGE)
                .is("after year 9999", LocalDateTime.of(294_275, 12, 31, 0, 0))
                .refusedOn(MYSQLS, RANGE)
                .is("the first of Java", LocalDateTime.MIN)
                .refusedOn(ALL, RANGE);
    }

    private static TypeCase<?> offset() {
        return new TypeCase<>("OffsetDateTime", "offset_date_time", SqlType.OFFSET_DATE_TIME)
                .remark("at UTC; " + MICROS)
                .is("utc", OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4_000, ZoneOffset.UTC))
                .becomes(
                        "east",
                        OffsetDateTime.of(2024, 1, 1, 1, 0, 0, 999_999_999, ZoneOffset.ofHours(14)),
                        OffsetDateTime.of(2023, 12, 31, 11, 0, 0, 999_999_000, ZoneOffset.UTC))
                .is("before year 1", OffsetDateTime.of(-4711, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .refusedOn(MYSQLS, RANGE)
                .is("after year 9999", OffsetDateTime.of(294_275, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC))
                .refusedOn(MYSQLS, RANGE)
                .is("the last of Java", OffsetDateTime.MAX)
                .refusedOn(ALL, UNFIT);
    }

    private static TypeCase<?> instant() {
        return new TypeCase<>("Instant", "instant", SqlType.INSTANT)
                .remark(MICROS)
                .is("year 1", Instant.parse("0001-01-01T00:00:00Z"))
                .becomes("before the epoch", Instant.EPOCH.minusNanos(1), Instant.EPOCH.minusNanos(1_000))
                .becomes(
                        "year 9999",
                        Instant.parse("9999-12-31T23:59:59.999999999Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z"))
                .is("before year 1", Instant.parse("-4711-01-01T00:00:00Z"))
                .refusedOn(MYSQLS, RANGE)
                .is("after year 9999", Instant.parse("+294275-12-31T00:00:00Z"))
                .refusedOn(MYSQLS, RANGE)
                .is("the last of Java", Instant.MAX)
                .refusedOn(ALL, UNFIT);
    }

    private static TypeCase<?> duration() {
        return new TypeCase<>("Duration", "duration", SqlType.DURATION)
                .remark("nanoseconds")
                .is("min", Duration.ofNanos(Long.MIN_VALUE))
                .is("max", Duration.ofNanos(Long.MAX_VALUE))
                .is("a nanosecond", Duration.ofNanos(1))
                .is("longer than 292 years", Duration.ofDays(110_000))
                .refusedOn(ALL, UNFIT);
    }
}
