package io.jino.tck.query;

import static io.jino.expr.Functions.currentDate;
import static io.jino.expr.Functions.now;
import static io.jino.expr.Functions.temporal;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.Db;
import io.jino.expr.Expression;
import io.jino.expr.NumberExpression;
import io.jino.expr.TemporalExpression;
import io.jino.expr.TemporalExpression.Unit;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Dates, dates with times, and points in time, which are looked at in UTC whatever the session's zone. */
abstract class TemporalTest extends Bookshop {
    private static final String UTC = "(t0.[sold_at] at time zone 'UTC')";

    private static <T> List<NumberExpression<Integer>> fields(TemporalExpression<T> time) {
        return List.of(
                time.year(),
                time.quarter(),
                time.month(),
                time.isoWeek(),
                time.day(),
                time.isoDayOfWeek(),
                time.dayOfYear(),
                time.hour(),
                time.minute(),
                time.second());
    }

    private <T> List<Integer> fieldsOf(long book, TemporalExpression<T> time) {
        return fields(time).stream()
                .map(field -> rows(BOOK.find(field).where(BOOK.id.eq(book))).get(0))
                .toList();
    }

    @Nested
    class A_field {
        @Test
        void of_a_date() {
            assertThat(fieldsOf(1, BOOK.published)).containsExactly(2020, 1, 2, 9, 29, 6, 60, 0, 0, 0);
            assertThat(fieldsOf(2, BOOK.published)).containsExactly(2021, 1, 1, 53, 1, 5, 1, 0, 0, 0);
        }

        @Test
        void of_a_date_with_time() {
            assertThat(fieldsOf(1, BOOK.printed)).containsExactly(2020, 1, 2, 9, 29, 6, 60, 13, 45, 30);
            assertThat(fieldsOf(3, BOOK.printed)).containsExactly(2021, 4, 12, 52, 31, 5, 365, 23, 59, 59);
        }

        @Test
        void of_a_point_in_time_in_utc() {
            assertThat(fieldsOf(1, BOOK.soldAt)).containsExactly(2020, 4, 12, 53, 31, 4, 366, 23, 59, 59);
        }

        @Test
        void says_what_it_is() {
            gives(
                    BOOK.published.year(),
                    "extract(year from t0.[published])",
                    "extract(year from t0.[published])",
                    2020);
            gives(
                    BOOK.published.hour(),
                    "extract(hour from cast(t0.[published] as timestamp))",
                    "extract(hour from cast(t0.[published] as datetime(6)))",
                    0);
            gives(BOOK.soldAt.quarter(), "extract(quarter from " + UTC + ")", "extract(quarter from t0.[sold_at])", 4);
            gives(BOOK.soldAt.isoWeek(), "extract(week from " + UTC + ")", "week(t0.[sold_at], 3)", 53);
            gives(BOOK.soldAt.isoDayOfWeek(), "extract(isodow from " + UTC + ")", "(weekday(t0.[sold_at]) + 1)", 4);
            gives(BOOK.soldAt.dayOfYear(), "extract(doy from " + UTC + ")", "dayofyear(t0.[sold_at])", 366);
            gives(BOOK.printed.month(), "extract(month from t0.[printed])", "extract(month from t0.[printed])", 2);
            gives(BOOK.printed.day(), "extract(day from t0.[printed])", "extract(day from t0.[printed])", 29);
            gives(BOOK.printed.minute(), "extract(minute from t0.[printed])", "extract(minute from t0.[printed])", 45);
            gives(
                    BOOK.printed.second(),
                    "floor(extract(second from t0.[printed]))",
                    "extract(second from t0.[printed])",
                    30);
        }
    }

    @Nested
    class A_truncation {
        @Test
        void of_a_date() {
            gives(
                    BOOK.published.truncatedTo(Unit.MONTH),
                    "cast(date_trunc('month', cast(t0.[published] as timestamp)) as date)",
                    "cast(cast(date_format(cast(t0.[published] as datetime(6)), '%Y-%m-01') as datetime(6)) as date)",
                    LocalDate.of(2020, 2, 1));
            assertThat(truncated(BOOK.published))
                    .containsExactly(
                            LocalDate.of(2020, 1, 1),
                            LocalDate.of(2020, 2, 1),
                            LocalDate.of(2020, 2, 29),
                            LocalDate.of(2020, 2, 29),
                            LocalDate.of(2020, 2, 29));
        }

        @Test
        void of_a_date_with_time() {
            gives(
                    BOOK.printed.truncatedTo(Unit.DAY),
                    "date_trunc('day', t0.[printed])",
                    "cast(date(t0.[printed]) as datetime(6))",
                    LocalDateTime.of(2020, 2, 29, 0, 0));
            assertThat(truncated(BOOK.printed))
                    .containsExactly(
                            LocalDateTime.of(2020, 1, 1, 0, 0),
                            LocalDateTime.of(2020, 2, 1, 0, 0),
                            LocalDateTime.of(2020, 2, 29, 0, 0),
                            LocalDateTime.of(2020, 2, 29, 13, 0),
                            LocalDateTime.of(2020, 2, 29, 13, 45));
        }

        @Test
        void of_a_point_in_time_in_utc() {
            gives(
                    BOOK.soldAt.truncatedTo(Unit.YEAR),
                    "(date_trunc('year', " + UTC + ") at time zone 'UTC')",
                    "cast(date_format(t0.[sold_at], '%Y-01-01') as datetime(6))",
                    Instant.parse("2020-01-01T00:00:00Z"));
            assertThat(truncated(BOOK.soldAt))
                    .containsExactly(
                            Instant.parse("2020-01-01T00:00:00Z"),
                            Instant.parse("2020-12-01T00:00:00Z"),
                            Instant.parse("2020-12-31T00:00:00Z"),
                            Instant.parse("2020-12-31T23:00:00Z"),
                            Instant.parse("2020-12-31T23:59:00Z"));
        }

        private <T> List<T> truncated(TemporalExpression<T> time) {
            return List.of(Unit.values()).stream()
                    .map(unit -> rows(BOOK.find(time.truncatedTo(unit)).where(BOOK.id.eq(1L)))
                            .get(0))
                    .toList();
        }
    }

    @Nested
    class A_time_later {
        @Test
        void than_a_date_is_a_date() {
            gives(
                    BOOK.published.plusDays(1),
                    "cast((t0.[published] + $1::int4 * interval '1 day') as date)",
                    "cast((t0.[published] + interval ? day) as date)",
                    LocalDate.of(2020, 3, 1));
            gives(
                    BOOK.published.plusMonths(-12),
                    "cast((t0.[published] + $1::int4 * interval '1 month') as date)",
                    "cast((t0.[published] + interval ? month) as date)",
                    LocalDate.of(2019, 2, 28));
        }

        @Test
        void than_a_date_with_time() {
            gives(
                    BOOK.printed.plus(Duration.ofSeconds(90)),
                    "(t0.[printed] + $1::int8 * interval '1 microsecond')",
                    "(t0.[printed] + interval ? microsecond)",
                    LocalDateTime.of(2020, 2, 29, 13, 47, 0, 123_456_000));
            gives(
                    BOOK.printed.plusMonths(1),
                    "(t0.[printed] + $1::int4 * interval '1 month')",
                    "(t0.[printed] + interval ? month)",
                    LocalDateTime.of(2020, 3, 29, 13, 45, 30, 123_456_000));
        }

        @Test
        void than_a_point_in_time_counts_days_in_utc() {
            gives(
                    5,
                    BOOK.soldAt.plusDays(-1),
                    "((" + UTC + " + $1::int4 * interval '1 day') at time zone 'UTC')",
                    "(t0.[sold_at] + interval ? day)",
                    Instant.parse("2019-03-30T02:30:00Z"));
            gives(
                    BOOK.soldAt.plus(Duration.ofMillis(500)),
                    "(t0.[sold_at] + $1::int8 * interval '1 microsecond')",
                    "(t0.[sold_at] + interval ? microsecond)",
                    Instant.parse("2021-01-01T00:00:00Z"));
        }

        @Test
        void than_a_value_is_of_its_type() {
            var date = time(SqlType.LOCAL_DATE, LocalDate.of(2024, 2, 28)).plusDays(2);
            var dateTime = time(SqlType.LOCAL_DATE_TIME, LocalDateTime.of(2024, 2, 28, 1, 2))
                    .plusMonths(1);
            var point =
                    time(SqlType.INSTANT, Instant.parse("2024-02-28T01:02:03Z")).plusDays(2);
            assertThat(rows(BOOK.find(date)).get(0)).isEqualTo(LocalDate.of(2024, 3, 1));
            assertThat(rows(BOOK.find(dateTime)).get(0)).isEqualTo(LocalDateTime.of(2024, 3, 28, 1, 2));
            assertThat(rows(BOOK.find(point)).get(0)).isEqualTo(Instant.parse("2024-03-01T01:02:03Z"));
        }

        private static <T> TemporalExpression<T> time(SqlType<T> type, T value) {
            return temporal(Expression.value(type, value));
        }
    }

    @Nested
    class A_distance {
        @Test
        void is_in_days() {
            gives(
                    BOOK.published.daysUntil(Expression.value(SqlType.LOCAL_DATE, LocalDate.of(2020, 3, 2))),
                    "($1::date::date - t0.[published]::date)",
                    "datediff(?, t0.[published])",
                    2);
            gives(
                    3,
                    BOOK.soldAt.daysUntil(BOOK.soldAt.plusDays(-3)),
                    "((((" + UTC + " + $1::int4 * interval '1 day') at time zone 'UTC') at time zone 'UTC')::date - "
                            + UTC + "::date)",
                    "datediff((t0.[sold_at] + interval ? day), t0.[sold_at])",
                    -3);
        }

        @Test
        void is_in_microseconds() {
            gives(
                    BOOK.printed.microsUntil(BOOK.printed.plus(Duration.ofNanos(1_500_000))),
                    "(extract(epoch from ((t0.[printed] + $1::int8 * interval '1 microsecond')::timestamp"
                            + " - t0.[printed]::timestamp)) * 1000000)::int8",
                    "timestampdiff(microsecond, t0.[printed], (t0.[printed] + interval ? microsecond))",
                    1_500L);
            gives(
                    BOOK.soldAt.microsUntil(Expression.value(SqlType.INSTANT, Instant.parse("2021-01-01T00:00:00Z"))),
                    "(extract(epoch from (($1::timestamptz at time zone 'UTC')::timestamp - " + UTC
                            + "::timestamp)) * 1000000)::int8",
                    "timestampdiff(microsecond, t0.[sold_at], ?)",
                    500_000L);
        }
    }

    @Nested
    class The_present {
        @Test
        void is_a_point_in_time() {
            says(BOOK.find(now()))
                    .postgres("select now() from [book] t0")
                    .mysql("select utc_timestamp(6) from [book] t0");
            assertThat(Duration.between(rows(BOOK.find(now())).get(0), Instant.now())
                            .abs())
                    .isLessThan(Duration.ofMinutes(1));
        }

        @Test
        void is_a_date_in_utc() {
            says(BOOK.find(currentDate()))
                    .postgres("select cast(now() at time zone 'UTC' as date) from [book] t0")
                    .mysql("select utc_date() from [book] t0");
            var before = LocalDate.now(ZoneOffset.UTC);
            var given = rows(BOOK.find(currentDate())).get(0);
            assertThat(given).isBetween(before, LocalDate.now(ZoneOffset.UTC));
        }
    }

    @Test
    void say_the_same_in_any_zone_of_the_session(TestDatabase database) {
        assumeTrue(isPostgres(), "what is stored elsewhere has no zone");
        database.execute("do $$ begin execute format('alter database %I set timezone to ''America/New_York''',"
                + " current_database()); end $$");
        var db = Db.connect(database.uri());
        try {
            assertThat(await(db.first(BOOK.find(BOOK.soldAt.year()).where(BOOK.id.eq(1L)))))
                    .contains(2020);
            assertThat(await(db.first(
                            BOOK.find(BOOK.soldAt.truncatedTo(Unit.DAY)).where(BOOK.id.eq(1L)))))
                    .contains(Instant.parse("2020-12-31T00:00:00Z"));
            // The clocks of New York go forward on this day.
            var spring = Expression.value(SqlType.INSTANT, Instant.parse("2021-03-13T12:00:00Z"));
            assertThat(await(db.first(BOOK.find(temporal(spring).plusDays(1)))))
                    .contains(Instant.parse("2021-03-14T12:00:00Z"));
            assertThat(await(db.first(
                            BOOK.find(BOOK.published.truncatedTo(Unit.MONTH)).where(BOOK.id.eq(1L)))))
                    .contains(LocalDate.of(2020, 2, 1));
        } finally {
            await(db.close());
        }
    }

    @Test
    void the_least_and_the_greatest_are_times_again() {
        assertThat(rows(BOOK.find(BOOK.published.min().year()))).containsExactly(2019);
        assertThat(rows(BOOK.find(BOOK.soldAt.max().truncatedTo(Unit.DAY))))
                .containsExactly(Instant.parse("2022-07-04T00:00:00Z"));
    }
}
