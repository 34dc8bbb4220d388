package io.jino.tck.random;

import static io.jino.tck.random.SampleTable.SAMPLE;
import static net.jqwik.api.Combinators.combine;

import io.jino.expr.Expression;
import io.jino.expr.NumberExpression;
import io.jino.expr.TextExpression;
import io.jino.tck.random.Sample.Mood;
import io.jino.tck.random.Sample.Paint;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The types of the table, and what can be computed in each. */
final class Kinds {
    static final Kind<Integer> INTEGER =
            new Kind<>(SqlType.INTEGER, Samples.WHOLE, SAMPLE.small, SAMPLE.whole).computing(Kinds::integers);
    static final Kind<Long> LONG = new Kind<>(SqlType.LONG, Samples.BIG, SAMPLE.id, SAMPLE.big).computing(Kinds::longs);
    static final Kind<BigDecimal> DECIMAL =
            new Kind<>(SqlType.BIG_DECIMAL, Samples.AMOUNT, SAMPLE.amount, SAMPLE.rate).computing(Kinds::decimals);
    static final Kind<String> TEXT =
            new Kind<>(SqlType.STRING, Samples.NAME, SAMPLE.name, SAMPLE.note).computing(Kinds::texts);
    static final Kind<Boolean> BOOLEAN = new Kind<>(SqlType.BOOLEAN, Samples.FLAG, SAMPLE.flag, SAMPLE.done)
            .computing(depth -> Trees.conditions(depth - 1));
    static final Kind<LocalDate> DATE = new Kind<>(SqlType.LOCAL_DATE, Samples.DAY, SAMPLE.day);
    static final Kind<Instant> INSTANT = new Kind<>(SqlType.INSTANT, Samples.MOMENT, SAMPLE.moment);
    static final Kind<UUID> TOKEN = new Kind<>(SqlType.UUID, Samples.TOKEN, SAMPLE.token);
    static final Kind<Mood> MOOD = new Kind<>(SAMPLE.mood.type(), Samples.MOOD, SAMPLE.mood);
    static final Kind<Paint> PAINT = new Kind<>(SAMPLE.paint.type(), Samples.PAINT, SAMPLE.paint);

    static final List<Kind<?>> ALL = List.of(INTEGER, TEXT, LONG, DECIMAL, BOOLEAN, DATE, INSTANT, TOKEN, MOOD, PAINT);

    private static final Arbitrary<Integer> NUMBERS = Arbitraries.integers().between(0, 5);

    private Kinds() {}

    private static Arbitrary<NumberExpression<Integer>> integers(int depth) {
        var text = Arbitraries.lazy(() -> Kind.texts(TEXT.expressions(depth - 1)));
        return Arbitraries.oneOf(
                bounded(
                        depth,
                        Arbitraries.oneOf(
                                Arbitraries.just(SAMPLE.small),
                                divisors().map(SAMPLE.whole::modulo),
                                divisors()
                                        .map(n -> NumberExpression.of(
                                                Expression.value(SqlType.INTEGER, n)
                                                        .node(),
                                                SqlType.INTEGER))),
                        divisors()),
                Kind.numbers(INTEGER.columns()).map(NumberExpression::sign),
                text.map(TextExpression::length),
                combine(text, Samples.parts()).as(TextExpression::position));
    }

    private static Arbitrary<NumberExpression<Long>> longs(int depth) {
        return bounded(
                depth,
                Arbitraries.oneOf(
                        Arbitraries.just(SAMPLE.id),
                        divisors().map(n -> SAMPLE.big.modulo(n.longValue())),
                        Arbitraries.just(SAMPLE.small.as(SqlType.LONG))),
                divisors().map(Integer::longValue));
    }

    private static Arbitrary<NumberExpression<BigDecimal>> decimals(int depth) {
        Arbitrary<NumberExpression<BigDecimal>> leaf =
                Arbitraries.of(List.of(SAMPLE.amount, SAMPLE.rate, SAMPLE.small.as(SqlType.BIG_DECIMAL)));
        var values = Arbitraries.of("1.5", "-0.25", "7", "0.001").map(BigDecimal::new);
        Arbitrary<NumberExpression<BigDecimal>> once = Arbitraries.oneOf(
                combine(leaf, leaf).as(NumberExpression::plus),
                combine(leaf, leaf).as(NumberExpression::minus),
                combine(leaf, leaf).as(NumberExpression::times),
                combine(leaf, values).as(NumberExpression::times),
                // Of a negative decimal MariaDB's remainder can be -0.000, which is not in (0.000) behind a case.
                combine(leaf.map(NumberExpression::abs), values).as(NumberExpression::modulo));
        Arbitrary<NumberExpression<BigDecimal>> inner = depth == 1 ? leaf : Arbitraries.oneOf(leaf, once);
        return Arbitraries.oneOf(
                once,
                combine(inner, leaf).as(NumberExpression::plus),
                combine(inner, values).as(NumberExpression::minus),
                combine(inner, NUMBERS).as(NumberExpression::round),
                inner.map(NumberExpression::abs),
                inner.map(NumberExpression::floor),
                inner.map(NumberExpression::ceil));
    }

    /** Divided by zero, PostgreSQL fails and MariaDB gives null. */
    private static Arbitrary<Integer> divisors() {
        return Arbitraries.of(2, 1, 3, 7, 9, -1, -4);
    }

    // Small enough that nothing leaves its type, which is an error on PostgreSQL and none on MariaDB.
    private static <N extends Number> Arbitrary<NumberExpression<N>> bounded(
            int depth, Arbitrary<? extends NumberExpression<N>> leaf, Arbitrary<N> divisors) {
        Arbitrary<NumberExpression<N>> small = leaf.map(number -> number);
        for (int i = 0; i < Math.min(depth, 2); i++) {
            var inner = small;
            small = Arbitraries.oneOf(
                    inner,
                    combine(inner, inner).as(NumberExpression::plus),
                    combine(inner, inner).as(NumberExpression::minus),
                    combine(inner, inner).as(NumberExpression::times),
                    combine(inner, divisors).as(NumberExpression::plus),
                    combine(inner, divisors).as(NumberExpression::times),
                    combine(inner, divisors).as(NumberExpression::modulo),
                    combine(inner, divisors).as(NumberExpression::dividedBy),
                    inner.map(NumberExpression::abs));
        }
        return small;
    }

    private static Arbitrary<TextExpression> texts(int depth) {
        var text = Arbitraries.lazy(() -> Kind.texts(TEXT.expressions(depth - 1)));
        return Arbitraries.oneOf(
                text.map(TextExpression::lower),
                text.map(TextExpression::upper),
                text.map(TextExpression::trim),
                combine(text, Samples.parts()).as(TextExpression::concat),
                combine(text, text).as(TextExpression::concat),
                combine(text, NUMBERS.map(n -> n + 1), NUMBERS).as(TextExpression::substring),
                combine(text, NUMBERS).as(TextExpression::left),
                combine(text, NUMBERS).as(TextExpression::right),
                combine(text, Samples.parts(), Samples.parts()).as(TextExpression::replace),
                combine(text, NUMBERS, Samples.parts().filter(part -> !part.isEmpty()))
                        .as(TextExpression::padLeft));
    }
}
