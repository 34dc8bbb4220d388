package io.jino.tck.type;

import static io.jino.tck.type.BasicsTable.BASICS;

import io.jino.schema.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Values of every type that every database keeps: the smallest, the greatest, none, and the odd ones. */
final class Samples {
    private final List<Sample<?>> all = new ArrayList<>();

    private Samples() {
        numbers();
        fractions();
        texts();
        times();
        of(BASICS.truth, (row, v) -> row.truth = v).is("true", true).is("false", false);
        of(BASICS.colour, (row, v) -> row.colour = v)
                .is("first", Basics.Colour.RED)
                .is("last", Basics.Colour.GREEN);
        of(BASICS.token, (row, v) -> row.token = v)
                .is("zero", new UUID(0, 0))
                .is("max", new UUID(-1, -1))
                .is("some", UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210"));
        of(BASICS.bytes, (row, v) -> row.bytes = v)
                .is("empty", new byte[0])
                .is("zero", new byte[1])
                .is("negative", new byte[] {-128, -1, 127, 0})
                .is("quotes", "'\"`\\".getBytes(StandardCharsets.UTF_8))
                .is("long", new byte[70_000]);
    }

    static List<Sample<?>> all() {
        return List.copyOf(new Samples().all);
    }

    private void numbers() {
        of(BASICS.tiny, (row, v) -> row.tiny = v)
                .is("zero", (byte) 0)
                .is("min", Byte.MIN_VALUE)
                .is("max", Byte.MAX_VALUE);
        of(BASICS.small, (row, v) -> row.small = v)
                .is("zero", (short) 0)
                .is("min", Short.MIN_VALUE)
                .is("max", Short.MAX_VALUE);
        of(BASICS.number, (row, v) -> row.number = v)
                .is("zero", 0)
                .is("min", Integer.MIN_VALUE)
                .is("max", Integer.MAX_VALUE);
        of(BASICS.large, (row, v) -> row.large = v)
                .is("zero", 0L)
                .is("min", Long.MIN_VALUE)
                .is("max", Long.MAX_VALUE);
        of(BASICS.atoms, (row, v) -> row.atoms = v)
                .is("zero", BigInteger.ZERO)
                .is("negative", BigInteger.ONE.negate())
                .is("beyond long", BigInteger.TWO.pow(64))
                .is("65 digits", BigInteger.TEN.pow(65).subtract(BigInteger.ONE));
        of(BASICS.vintage, (row, v) -> row.vintage = v)
                .is("min", Year.of(Year.MIN_VALUE))
                .is("zero", Year.of(0))
                .is("now", Year.of(2026))
                .is("max", Year.of(Year.MAX_VALUE));
        of(BASICS.duration, (row, v) -> row.duration = v)
                .is("zero", Duration.ZERO)
                .is("a nanosecond", Duration.ofNanos(1))
                .is("negative", Duration.ofSeconds(-5, 3))
                .is("min", Duration.ofNanos(Long.MIN_VALUE))
                .is("max", Duration.ofNanos(Long.MAX_VALUE));
    }

    private void fractions() {
        of(BASICS.single, (row, v) -> row.single = v)
                .is("zero", 0f)
                .is("half", 0.5f)
                .is("negative", -1.25f)
                .is("third", 1 / 3f)
                .is("min", Float.MIN_NORMAL)
                .is("max", Float.MAX_VALUE);
        of(BASICS.wide, (row, v) -> row.wide = v)
                .is("zero", 0d)
                .is("tenth", 0.1)
                .is("negative", -1.25)
                .is("third", 1 / 3d)
                .is("min", Double.MIN_NORMAL)
                .is("max", Double.MAX_VALUE)
                .is("min negative", -Double.MAX_VALUE);
        of(BASICS.price, (row, v) -> row.price = v)
                .is("zero", BigDecimal.ZERO)
                .is("scaled zero", new BigDecimal("0.00"))
                .is("fraction", new BigDecimal("0.00000000000001"))
                .is("negative", new BigDecimal("-12345678901234567890.125"))
                .is("exponent", new BigDecimal("1E+10"))
                .is("50 digits", new BigDecimal("9".repeat(50) + "." + "9".repeat(15)));
    }

    private void texts() {
        of(BASICS.letter, (row, v) -> row.letter = v)
                .is("plain", 'a')
                .is("space", ' ')
                .is("quote", '\'')
                .is("unicode", 'ß')
                .is("last", '\uffff');
        of(BASICS.text, (row, v) -> row.text = v)
                .is("empty", "")
                .is("spaces", "  a  ")
                .is("quotes", "it's \"so\" `odd` \\ \\' -- ; $1 ? :x {0}")
                .is("unicode", "Größe Ω 漢字")
                .is("emoji", "🌼👩‍👩‍👧")
                .is("lines", "a\r\n\tb\u0001")
                .is("long", "ü".repeat(40_000));
    }

    private void times() {
        of(BASICS.day, (row, v) -> row.day = v)
                .is("min", LocalDate.of(1, 1, 1))
                .is("max", LocalDate.of(9999, 12, 31))
                .is("epoch", LocalDate.EPOCH)
                .is("leap day", LocalDate.of(2024, 2, 29));
        of(BASICS.clock, (row, v) -> row.clock = v)
                .is("min", LocalTime.MIN)
                .is("micros", LocalTime.of(12, 34, 56, 123_456_000))
                .is("nanos", LocalTime.MAX);
        of(BASICS.dayAndClock, (row, v) -> row.dayAndClock = v)
                .is("min", LocalDateTime.of(1, 1, 1, 0, 0))
                .is("epoch", LocalDateTime.of(1970, 1, 1, 0, 0))
                .is("micros", LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000))
                .is("nanos", LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999))
                .is("in no zone", LocalDateTime.of(2024, 3, 31, 2, 30));
        of(BASICS.offset, (row, v) -> row.offset = v)
                .is("utc", OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4_000, ZoneOffset.UTC))
                .is("east", OffsetDateTime.of(2024, 1, 1, 1, 0, 0, 0, ZoneOffset.ofHours(14)))
                .is("west", OffsetDateTime.of(2024, 12, 31, 23, 0, 0, 999_999_999, ZoneOffset.ofHours(-12)));
        of(BASICS.instant, (row, v) -> row.instant = v)
                .is("min", Instant.parse("0001-01-01T00:00:00Z"))
                .is("before the epoch", Instant.EPOCH.minusNanos(1))
                .is("epoch", Instant.EPOCH)
                .is("micros", Instant.parse("2024-02-29T12:34:56.123456Z"))
                .is("max", Instant.parse("9999-12-31T23:59:59.999999999Z"));
    }

    private <T> Of<T> of(Column<Basics, T> column, BiConsumer<Basics, T> field) {
        return new Of<>(column, field);
    }

    private final class Of<T> {
        private final Column<Basics, T> column;
        private final BiConsumer<Basics, T> field;

        Of(Column<Basics, T> column, BiConsumer<Basics, T> field) {
            this.column = column;
            this.field = field;
        }

        Of<T> is(String name, T value) {
            all.add(new Sample<>(name, column, field, value));
            return this;
        }
    }
}
