package io.jino.tck.random;

import static net.jqwik.api.Combinators.combine;

import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.expr.TextExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random conditions and orders. */
final class Trees {
    private static final Map<Integer, Arbitrary<Predicate>> BY_DEPTH = new HashMap<>();

    private Trees() {}

    /** Conditions of at most a depth; at zero none but comparisons of columns and values. */
    static Arbitrary<Predicate> conditions(int depth) {
        var known = BY_DEPTH.get(depth);
        if (known == null) {
            known = depth == 0
                    ? simple(0)
                    : Arbitraries.frequencyOf(Tuple.of(3, simple(depth)), Tuple.of(2, compound(conditions(depth - 1))));
            BY_DEPTH.put(depth, known);
        }
        return known;
    }

    // A list, so that a failing tree shrinks to the part of it that fails.
    private static Arbitrary<Predicate> compound(Arbitrary<Predicate> part) {
        var parts = part.list().ofMinSize(1).ofMaxSize(3);
        return combine(parts, Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((conditions, all, negated) -> {
                    var array = conditions.toArray(Predicate[]::new);
                    var joined = all ? Functions.all(array) : Functions.any(array);
                    return negated ? joined.not() : joined;
                });
    }

    private static Arbitrary<Predicate> simple(int depth) {
        var ways = new ArrayList<Arbitrary<Predicate>>();
        for (Kind<?> kind : Kinds.ALL) {
            ways.add(comparisons(kind, depth));
        }
        ways.add(textual(depth));
        ways.add(textual(depth));
        ways.add(
                Arbitraries.of(SampleTable.SAMPLE.flag, SampleTable.SAMPLE.done).map(flag -> flag));
        ways.add(Arbitraries.of(Predicate.always(), Predicate.never()));
        return Arbitraries.oneOf(ways);
    }

    private static <T> Arbitrary<Predicate> comparisons(Kind<T> kind, int depth) {
        var left = Arbitraries.lazy(() -> kind.expressions(depth));
        Arbitrary<@Nullable T> valueOrNull = kind.values().injectNull(0.2);
        Arbitrary<Predicate> few =
                combine(left, kind.values().list().ofMaxSize(5)).as(Expression::in);
        return Arbitraries.oneOf(
                combine(Arbitraries.integers().between(0, 5), left, kind.values())
                        .as(Trees::compared),
                combine(Arbitraries.integers().between(0, 5), left, left).as(Trees::compared),
                few,
                combine(left, kind.values().list().ofMaxSize(5)).as(Expression::notIn),
                combine(left, kind.values(), kind.values()).as(Expression::between),
                combine(left, left, left).as(Expression::between),
                left.map(Expression::isNull),
                left.map(Expression::isNotNull),
                combine(left, valueOrNull).as(Expression::isDistinctFrom),
                combine(left, valueOrNull).as(Expression::isNotDistinctFrom),
                combine(left, left).as((a, b) -> a.isDistinctFrom(b)),
                combine(left, left).as((a, b) -> a.isNotDistinctFrom(b)));
    }

    private static <T> Predicate compared(int how, Expression<T> left, T right) {
        return switch (how) {
            case 0 -> left.eq(right);
            case 1 -> left.ne(right);
            case 2 -> left.lt(right);
            case 3 -> left.le(right);
            case 4 -> left.gt(right);
            default -> left.ge(right);
        };
    }

    private static <T> Predicate compared(int how, Expression<T> left, Expression<T> right) {
        return switch (how) {
            case 0 -> left.eq(right);
            case 1 -> left.ne(right);
            case 2 -> left.lt(right);
            case 3 -> left.le(right);
            case 4 -> left.gt(right);
            default -> left.ge(right);
        };
    }

    private static Arbitrary<Predicate> textual(int depth) {
        var left = Arbitraries.lazy(() -> Kind.texts(Kinds.TEXT.expressions(depth)));
        var part = Samples.parts();
        return Arbitraries.oneOf(
                combine(left, patterns()).as(TextExpression::like),
                combine(left, patterns()).as(TextExpression::likeIgnoreCase),
                combine(left, part).as((text, in) -> meaning(text.contains(in), sample -> sample.contains(in))),
                combine(left, part).as(TextExpression::containsIgnoreCase),
                combine(left, part).as((text, in) -> meaning(text.startsWith(in), sample -> sample.startsWith(in))),
                combine(left, part).as((text, in) -> meaning(text.endsWith(in), sample -> sample.endsWith(in))),
                combine(left, part).as(TextExpression::eqIgnoreCase));
    }

    // The evaluation sees the pattern only, and would believe one that says something else.
    private static Predicate meaning(Predicate like, java.util.function.Predicate<String> meant) {
        String pattern = (String) ((Node.Bind) ((Node.Like) like.node()).pattern()).value();
        for (String sample : Samples.NAME) {
            if (sample != null && Texts.like(sample, pattern) != meant.test(sample)) {
                throw new AssertionError("the pattern " + pattern + " is wrong about " + sample);
            }
        }
        return like;
    }

    /** Patterns in which nothing is missing behind the last escape: PostgreSQL refuses those. */
    private static Arbitrary<String> patterns() {
        return Arbitraries.of("%", "a", "_", "A", "!%", "!_", "!!", "b", "\\", "'", " ", "é", "😀")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }

    /** Expressions of every type. */
    static Arbitrary<Expression<?>> expressions(int depth) {
        var all = new ArrayList<Arbitrary<Expression<?>>>();
        for (Kind<?> kind : Kinds.ALL) {
            all.add(anything(kind.expressions(depth)));
        }
        return Arbitraries.oneOf(all);
    }

    /** Orders by anything, or only by columns. */
    static Arbitrary<List<Order>> orders(boolean columnsOnly) {
        var by = new ArrayList<Arbitrary<Expression<?>>>();
        for (Kind<?> kind : Kinds.ALL) {
            by.add(columnsOnly ? anything(kind.columns()) : anything(kind.expressions(1)));
        }
        return combine(Arbitraries.oneOf(by), Arbitraries.of(false, true), Arbitraries.of(Order.Nulls.values()))
                .as((expression, descending, nulls) -> new Order(expression.node(), descending, nulls))
                .list()
                .ofMaxSize(3);
    }

    private static <T> Arbitrary<Expression<?>> anything(Arbitrary<Expression<T>> expressions) {
        return expressions.map(expression -> expression);
    }
}
