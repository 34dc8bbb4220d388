package io.jino.tck.type;

import static io.jino.tck.type.BasicsTable.BASICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.JinoException;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that a type of Java has and a type of a database has not. */
public abstract class RefusedValueTest {
    static List<Sample<?>> nowhere() {
        return List.of(
                new Sample<>("too long", BASICS.duration, (row, v) -> row.duration = v, Duration.ofDays(110_000)),
                new Sample<>("surrogate", BASICS.text, (row, v) -> row.text = v, "half \ud83c of it"),
                new Sample<>("surrogate", BASICS.letter, (row, v) -> row.letter = v, '\udf3c'),
                new Sample<>("too late", BASICS.instant, (row, v) -> row.instant = v, Instant.MAX),
                new Sample<>("too late", BASICS.day, (row, v) -> row.day = v, LocalDate.MAX),
                new Sample<>("too early", BASICS.dayAndClock, (row, v) -> row.dayAndClock = v, LocalDateTime.MIN));
    }

    static List<Sample<?>> onPostgresOnly() {
        return List.of(
                new Sample<>("NaN", BASICS.wide, (row, v) -> row.wide = v, Double.NaN),
                new Sample<>("infinity", BASICS.wide, (row, v) -> row.wide = v, Double.NEGATIVE_INFINITY),
                new Sample<>("NaN", BASICS.single, (row, v) -> row.single = v, Float.NaN),
                new Sample<>("infinity", BASICS.single, (row, v) -> row.single = v, Float.POSITIVE_INFINITY),
                new Sample<>("five digits", BASICS.day, (row, v) -> row.day = v, LocalDate.of(10_000, 1, 1)),
                new Sample<>("before Christ", BASICS.day, (row, v) -> row.day = v, LocalDate.of(-44, 3, 15)),
                new Sample<>(
                        "before Christ",
                        BASICS.instant,
                        (row, v) -> row.instant = v,
                        Instant.parse("-0044-03-15T12:00:00Z")),
                new Sample<>(
                        "five digits",
                        BASICS.dayAndClock,
                        (row, v) -> row.dayAndClock = v,
                        LocalDateTime.of(12_345, 1, 1, 1, 1)),
                new Sample<>("66 digits", BASICS.atoms, (row, v) -> row.atoms = v, BigInteger.TEN.pow(65)),
                new Sample<>(
                        "66 digits", BASICS.price, (row, v) -> row.price = v, new BigDecimal(BigInteger.TEN.pow(65))));
    }

    static List<Sample<?>> onMySqlOnly() {
        return List.of(
                new Sample<>("NUL", BASICS.text, (row, v) -> row.text = v, "a\0b"),
                new Sample<>("NUL", BASICS.letter, (row, v) -> row.letter = v, '\0'));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nowhere")
    <T> void is_refused_everywhere_before_anything_is_sent(Sample<T> sample, Verbs db, Sent sent) {
        assertRefused(sample, db, sent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onPostgresOnly")
    <T> void comes_back_on_postgresql_and_is_refused_elsewhere(Sample<T> sample, Verbs db, Sent sent) {
        if (sent.dialect().equals(Dialect.postgres())) {
            assertComesBack(sample, db);
        } else {
            assertRefused(sample, db, sent);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("onMySqlOnly")
    <T> void is_refused_on_postgresql_and_comes_back_elsewhere(Sample<T> sample, Verbs db, Sent sent) {
        if (sent.dialect().equals(Dialect.postgres())) {
            assertRefused(sample, db, sent);
        } else {
            assertComesBack(sample, db);
        }
    }

    private static <T> void assertComesBack(Sample<T> sample, Verbs db) {
        assertThat(db.insert(BASICS, sample.row())).matches(sample::isAllOf);
        assertThat(db.one(BASICS.find())).matches(sample::isAllOf);
        assertThat(db.insertAll(BASICS, List.of(sample.row(), sample.row()))).allMatch(sample::isAllOf);
    }

    private static <T> void assertRefused(Sample<T> sample, Verbs db, Sent sent) {
        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> db.insert(BASICS, sample.row()),
                        () -> db.insertAll(BASICS, List.of(new Basics(), sample.row(), sample.row())),
                        () -> db.count(BASICS.find().where(sample.column().eq(sample.value()))),
                        () -> db.count(BASICS.find().where(sample.column().in(List.of(sample.value())))))
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOf(JinoException.class)
                        // The one value that is a word of the message itself.
                        .hasMessageNotContaining(String.valueOf(sample.value()).replace("NaN", "<no value>")));
        sent.nothing();
    }
}
