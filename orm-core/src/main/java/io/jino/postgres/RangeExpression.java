package io.jino.postgres;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range with its operators. It has no Java value: select {@link #lower} and {@link #upper}.
 *
 * <pre>{@code
 * tstzRange(DOC.begins, DOC.ends, Bounds.CLOSED_OPEN).overlaps(tstzRange(from, to, Bounds.CLOSED_OPEN))
 * // (tstzrange(t0."begins", t0."ends", '[)') && tstzrange($1::timestamptz, $2::timestamptz, '[)'))
 * }</pre>
 *
 * @param node the range
 * @param element the type of what it contains
 * @param <T> the Java type of what it contains
 */
public record RangeExpression<T>(Node node, SqlType<T> element) {
    static <T> RangeExpression<T> of(
            String function, SqlType<T> type, @Nullable T low, @Nullable T high, Bounds bounds) {
        return of(function, type, bound(type, low), bound(type, high), bounds);
    }

    static <T> RangeExpression<T> of(String function, SqlType<T> type, Node low, Node high, Bounds bounds) {
        return new RangeExpression<>(new Node.Call(function, List.of(low, high, new Node.Text(bounds.text))), type);
    }

    private static <T> Node bound(SqlType<T> type, @Nullable T value) {
        return value == null ? new Node.Null(type) : Node.Bind.of(type, value);
    }

    /** Contains a value: {@code x @> ?}. */
    public Predicate contains(T value) {
        return condition("range_contains", Node.Bind.of(element, value));
    }

    /** Contains an expression's value: {@code x @> y}. */
    public Predicate contains(Expression<T> value) {
        return condition("range_contains", value.node());
    }

    /** Contains all of another range: {@code x @> y}. */
    public Predicate contains(RangeExpression<T> other) {
        return condition("range_contains", other.node);
    }

    /** Is inside of another range: {@code x <@ y}. */
    public Predicate containedBy(RangeExpression<T> other) {
        return condition("range_contained_by", other.node);
    }

    /** Has a value in common with another range: {@code x && y}. */
    public Predicate overlaps(RangeExpression<T> other) {
        return condition("range_overlaps", other.node);
    }

    /** Contains no value: {@code isempty(x)}. */
    public Predicate isEmpty() {
        return Predicate.of(Nodes.call("isempty", node));
    }

    /** Where it begins: {@code lower(x)}; null where it has no beginning, or is empty. */
    public Expression<T> lower() {
        return Expression.of(Nodes.call("range_lower", node), element);
    }

    /** Where it ends: {@code upper(x)}; null where it has no end, or is empty. */
    public Expression<T> upper() {
        return Expression.of(Nodes.call("range_upper", node), element);
    }

    private Predicate condition(String function, Node other) {
        return Predicate.of(Nodes.call(function, node, other));
    }

    /** Which ends belong to a range. */
    public enum Bounds {
        /** The lower one only: {@code [)}. */
        CLOSED_OPEN("[)"),
        /** Both: {@code []}. */
        CLOSED("[]"),
        /** None: {@code ()}. */
        OPEN("()"),
        /** The upper one only: {@code (]}. */
        OPEN_CLOSED("(]");

        private final String text;

        Bounds(String text) {
            this.text = text;
        }
    }
}
