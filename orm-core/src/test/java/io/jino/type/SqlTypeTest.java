package io.jino.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.ValueRangeException;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlTypeTest {
    enum Status {
        OPEN,
        CLOSED;

        String code() {
            return name().substring(0, 1);
        }
    }

    @Nested
    class A_whole_number {
        @Test
        void is_read_from_any_width_that_holds_it() {
            assertThat(SqlType.INTEGER.read((short) 7)).isEqualTo(7);
            assertThat(SqlType.INTEGER.read(7L)).isEqualTo(7);
            assertThat(SqlType.LONG.read(7)).isEqualTo(7L);
            assertThat(SqlType.BYTE.read(7)).isEqualTo((byte) 7);
            assertThat(SqlType.LONG.read(new BigDecimal("7.00"))).isEqualTo(7L);
            assertThat(SqlType.YEAR.read((short) 2026)).isEqualTo(Year.of(2026));
        }

        static List<Runnable> overflows() {
            return List.of(
                    () -> SqlType.INTEGER.read(5_000_000_000L),
                    () -> SqlType.SHORT.read(70_000),
                    () -> SqlType.BYTE.read((short) 128),
                    () -> SqlType.LONG.read(new BigDecimal("9223372036854775808")),
                    () -> SqlType.LONG.read(new BigDecimal("1.9")),
                    () -> SqlType.INTEGER.read(1.5),
                    () -> SqlType.BIG_INTEGER.read(new BigDecimal("1.5")),
                    () -> SqlType.FLOAT.read(0.1),
                    () -> SqlType.DOUBLE.read(new BigDecimal("0.1000000000000000055511151231257827021181583404541")),
                    () -> SqlType.BIG_DECIMAL.read(Double.NaN));
        }

        @ParameterizedTest
        @MethodSource("overflows")
        void is_refused_where_it_does_not_fit(Runnable reading) {
            assertThatThrownBy(reading::run)
                    .isInstanceOf(ValueRangeException.class)
                    .hasMessageContaining("[jino:value-range]");
        }
    }

    @Nested
    class A_point_in_time {
        @Test
        void is_bound_at_utc_in_microseconds() {
            var berlin = OffsetDateTime.of(2026, 1, 1, 1, 0, 0, 123_456_789, ZoneOffset.ofHours(1));

            assertThat(SqlType.OFFSET_DATE_TIME.bind(berlin))
                    .isEqualTo(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 123_456_000, ZoneOffset.UTC));
            assertThat(SqlType.INSTANT.bind(berlin.toInstant())).isEqualTo(SqlType.OFFSET_DATE_TIME.bind(berlin));
        }

        @Test
        void is_read_from_a_database_without_zones_as_utc() {
            var stored = LocalDateTime.of(2026, 1, 1, 0, 0);

            assertThat(SqlType.INSTANT.read(stored)).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        }

        @Test
        void is_refused_outside_of_the_years_that_can_be_written() {
            assertThatThrownBy(() -> SqlType.INSTANT.bind(Instant.MAX)).isInstanceOf(ValueRangeException.class);
        }
    }

    @Nested
    class A_span_or_time {
        @Test
        void is_kept_in_nanoseconds() {
            var span = Duration.ofDays(-3).plusNanos(1);

            assertThat(SqlType.DURATION.read(SqlType.DURATION.bind(span))).isEqualTo(span);
            assertThatThrownBy(() -> SqlType.DURATION.bind(Duration.ofDays(365 * 293L)))
                    .isInstanceOf(ValueRangeException.class);
        }

        @Test
        void is_read_from_mysqls_span_if_it_is_within_a_day() {
            assertThat(SqlType.LOCAL_TIME.read(Duration.ofHours(23))).isEqualTo(LocalTime.of(23, 0));
            assertThatThrownBy(() -> SqlType.LOCAL_TIME.read(Duration.ofHours(24)))
                    .isInstanceOf(ValueRangeException.class);
            assertThatThrownBy(() -> SqlType.LOCAL_TIME.read(Duration.ofHours(-1)))
                    .isInstanceOf(ValueRangeException.class);
        }

        @Test
        void is_read_from_midnight_as_a_date() {
            assertThat(SqlType.LOCAL_DATE.read(LocalDateTime.of(2026, 1, 1, 0, 0)))
                    .isEqualTo(LocalDate.of(2026, 1, 1));
        }
    }

    @Nested
    class A_text {
        @Test
        void may_hold_any_character() {
            assertThat(SqlType.STRING.bind("\uD83D\uDE00 ä \u202E")).isEqualTo("\uD83D\uDE00 ä \u202E");
        }

        @Test
        void is_refused_with_half_a_character() {
            assertThatThrownBy(() -> SqlType.STRING.bind("a\uD83D")).isInstanceOf(ValueRangeException.class);
            assertThatThrownBy(() -> SqlType.STRING.bind("\uDE00\uD83D")).isInstanceOf(ValueRangeException.class);
            assertThatThrownBy(() -> SqlType.CHARACTER.bind('\uD83D')).isInstanceOf(ValueRangeException.class);
        }

        @Test
        void never_appears_in_the_message() {
            assertThatThrownBy(() -> SqlType.STRING.bind("s3cret\uD83D")).hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void a_uuid_is_read_from_bytes_and_text() {
        var uuid = new UUID(1, 2);

        assertThat(SqlType.UUID.read(uuid.toString())).isEqualTo(uuid);
        assertThat(SqlType.UUID.read(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2}))
                .isEqualTo(uuid);
        assertThatThrownBy(() -> SqlType.UUID.read("no uuid")).isInstanceOf(ValueRangeException.class);
    }

    @Test
    void an_enum_is_kept_by_name_or_code_and_an_unknown_one_refused() {
        var byName = SqlType.enumByName(Status.class);
        var byCode = SqlType.enumByCode(Status.class, SqlType.STRING, Status::code);

        assertThat(byName.bind(Status.OPEN)).isEqualTo("OPEN");
        assertThat(byName.read("CLOSED")).isEqualTo(Status.CLOSED);
        assertThat(byCode.bind(Status.OPEN)).isEqualTo("O");
        assertThat(byCode.read("C")).isEqualTo(Status.CLOSED);
        assertThatThrownBy(() -> byName.read("GONE"))
                .isInstanceOf(ValueRangeException.class)
                .hasMessageContaining("Status");
    }

    @Test
    void two_constants_with_one_code_are_refused() {
        assertThatThrownBy(() -> SqlType.enumByCode(Status.class, SqlType.INTEGER, status -> 1))
                .hasMessageContaining("OPEN and CLOSED");
    }

    @Test
    void a_converter_stands_between_component_and_column() {
        var hex = SqlType.LONG.convertedBy(new Converter<String, Long>() {
            @Override
            public Long toDatabase(String value) {
                return Long.parseLong(value, 16);
            }

            @Override
            public String fromDatabase(Long stored) {
                return Long.toHexString(stored);
            }
        });

        assertThat(hex.bind("ff")).isEqualTo(255L);
        assertThat(hex.read(255)).isEqualTo("ff");
        assertThat(hex.wire()).isEqualTo(Wire.INT8);
    }

    @Test
    void bytes_are_copied_so_that_a_statement_cannot_change() {
        byte[] bytes = {1, 2};
        Object bound = SqlType.BYTES.bind(bytes);
        bytes[0] = 9;

        assertThat((byte[]) bound).containsExactly(1, 2);
        assertThat(SqlType.BIG_INTEGER.bind(BigInteger.TEN)).isEqualTo(BigDecimal.TEN);
    }
}
