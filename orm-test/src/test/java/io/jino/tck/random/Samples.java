package io.jino.tck.random;

import io.jino.tck.random.Sample.Mood;
import io.jino.tck.random.Sample.Paint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** The rows that questions are asked about, and the values that are worth asking for. */
final class Samples {
    // Of lengths without a common factor, so that the values of a row's columns meet in every combination.
    static final List<@Nullable Integer> SMALL = nullable(0, 1, -1, 2, 3, 7, -20, 20, 5, 1);
    static final List<@Nullable Integer> WHOLE = nullable(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1000);
    static final List<@Nullable Long> BIG =
            nullable(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 2147483648L, -2147483649L, 9007199254740993L);
    static final List<@Nullable BigDecimal> AMOUNT =
            decimals("0.000", "0.001", "-0.001", "1.500", "2.500", "-1.500", "99999.999", "-99999.999", "1.000");
    static final List<@Nullable BigDecimal> RATE = decimals("1", "0.5", "0.25", "-3");
    static final List<@Nullable String> NAME = nullable(
            "", "a", "A", "b", "ab", "aB", "a%b", "a_b", "a!b", "\\", "'", "a ", "é", "É", "😀", "-", "\"", "Zab", "%");
    static final List<@Nullable String> NOTE = nullable("a", "", "ba", "!_", "ß", "\uffee", "😀a", " ", "B");
    static final List<@Nullable Boolean> FLAG = nullable(true, false);
    static final List<@Nullable LocalDate> DAY = nullable(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2000, 1, 1));
    static final List<@Nullable Instant> MOMENT = nullable(
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2024-02-29T12:00:00.000001Z"),
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            Instant.parse("0001-01-01T00:00:00Z"));
    static final List<@Nullable UUID> TOKEN = nullable(
            UUID.fromString("00000000-0000-4000-8000-000000000000"),
            UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"),
            UUID.fromString("7fffffff-0000-4000-9000-000000000001"),
            UUID.fromString("80000000-0000-4000-8000-000000000002"));
    static final List<@Nullable Mood> MOOD = nullable(Mood.values());
    static final List<@Nullable Paint> PAINT = nullable(Paint.values());

    static final List<Sample> ROWS =
            IntStream.range(0, 60).mapToObj(Samples::row).toList();

    private Samples() {}

    /** Texts that occur in those of the rows, or might, and among them all that a pattern could be made of. */
    static Arbitrary<String> parts() {
        return Arbitraries.oneOf(
                Arbitraries.of(NAME.stream().filter(Objects::nonNull).toList()),
                Arbitraries.strings().withChars("aAbB%_!\\'\"-?$1 é").ofMaxLength(3));
    }

    private static Sample row(int i) {
        return new Sample(
                i + 1,
                at(SMALL, i),
                at(WHOLE, i),
                at(BIG, i),
                at(AMOUNT, i),
                at(RATE, i),
                at(NAME, i),
                at(NOTE, i * 7),
                at(FLAG, i),
                at(FLAG, i / 2),
                at(DAY, i),
                at(MOMENT, i * 3),
                at(TOKEN, i),
                at(MOOD, i),
                at(PAINT, i / 3));
    }

    private static <T> @Nullable T at(List<@Nullable T> values, int i) {
        return values.get(i % values.size());
    }

    private static List<@Nullable BigDecimal> decimals(String... texts) {
        return nullable(Stream.of(texts).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    /** The values, and null behind them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    private static <T> List<@Nullable T> nullable(T... values) {
        return Arrays.asList(Arrays.copyOf(values, values.length + 1));
    }
}
