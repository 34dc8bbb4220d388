package io.jino.expr;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node.Operator;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression with a Java type: a column, a computation, a condition.
 *
 * <p>Values are bound, never part of the text. A value is checked when the expression is built, so that one that does not
 * fit the type is an error before anything is sent. SQL's null is not a value to compare with: {@code eq(null)} is an
 * error that points at {@link #isNull()}.
 *
 * <pre>{@code
 * AUTHOR.find().where(AUTHOR.id.in(List.of(1L, 2L)).and(AUTHOR.bio.isNotNull()))
 * }</pre>
 *
 * @param <T> the Java type of its values; boxed, for primitives
 */
public interface Expression<T> {
    /** This expression as data. */
    Node node();

    /** How its values cross the wire. */
    SqlType<T> type();

    /** Equal to a value: {@code x = ?}. */
    default Predicate eq(T value) {
        return compare(Operator.EQ, value);
    }

    /** Equal to another expression: {@code x = y}. */
    default Predicate eq(Expression<T> other) {
        return compare(Operator.EQ, other);
    }

    /** Not equal to a value: {@code x <> ?}. Rows in which this is null are not among them. */
    default Predicate ne(T value) {
        return compare(Operator.NE, value);
    }

    /** Not equal to another expression: {@code x <> y}. */
    default Predicate ne(Expression<T> other) {
        return compare(Operator.NE, other);
    }

    /** Less than a value: {@code x < ?}. */
    default Predicate lt(T value) {
        return compare(Operator.LT, value);
    }

    /** Less than another expression: {@code x < y}. */
    default Predicate lt(Expression<T> other) {
        return compare(Operator.LT, other);
    }

    /** Less than or equal to a value: {@code x <= ?}. */
    default Predicate le(T value) {
        return compare(Operator.LE, value);
    }

    /** Less than or equal to another expression: {@code x <= y}. */
    default Predicate le(Expression<T> other) {
        return compare(Operator.LE, other);
    }

    /** Greater than a value: {@code x > ?}. */
    default Predicate gt(T value) {
        return compare(Operator.GT, value);
    }

    /** Greater than another expression: {@code x > y}. */
    default Predicate gt(Expression<T> other) {
        return compare(Operator.GT, other);
    }

    /** Greater than or equal to a value: {@code x >= ?}. */
    default Predicate ge(T value) {
        return compare(Operator.GE, value);
    }

    /** Greater than or equal to another expression: {@code x >= y}. */
    default Predicate ge(Expression<T> other) {
        return compare(Operator.GE, other);
    }

    /** Between two values, both included: {@code x between ? and ?}. */
    default Predicate between(T low, T high) {
        return Predicate.of(new Node.Between(node(), bound(low), bound(high)));
    }

    /**
     * One of some values; false for every row if there are none.
     *
     * <p>On PostgreSQL {@code x = any(?)} with one array, so that the text does not depend on their number; elsewhere a
     * list that is padded to a power of two.
     */
    default Predicate in(Collection<? extends T> values) {
        var wired = new ArrayList<Object>(values.size());
        for (T value : values) {
            wired.add(bound(value).value());
        }
        return Predicate.of(new Node.In(node(), type(), wired));
    }

    /** One of some values; see {@link #in(Collection)}. */
    @SuppressWarnings("unchecked")
    default Predicate in(T... values) {
        return in(Arrays.asList(values));
    }

    /** None of some values; true for every row if there are none. Rows in which this is null are not among them. */
    default Predicate notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** Null: {@code x is null}. */
    default Predicate isNull() {
        return Predicate.of(new Node.IsNull(node(), false));
    }

    /** Not null: {@code x is not null}. */
    default Predicate isNotNull() {
        return Predicate.of(new Node.IsNull(node(), true));
    }

    /** Smallest first. Where nulls stand is the database's own choice: last on PostgreSQL, first elsewhere. */
    default Node.Order asc() {
        return new Node.Order(node(), false);
    }

    /** Greatest first. Where nulls stand is the database's own choice: first on PostgreSQL, last elsewhere. */
    default Node.Order desc() {
        return new Node.Order(node(), true);
    }

    private Predicate compare(Operator operator, T value) {
        return Predicate.of(new Node.Binary(operator, node(), bound(value)));
    }

    private Predicate compare(Operator operator, Expression<T> other) {
        return Predicate.of(new Node.Binary(operator, node(), other.node()));
    }

    private Node.Bind bound(@Nullable T value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "null-comparison",
                    "A comparison with null is never true.",
                    "Use isNull() or isNotNull().",
                    "Expression: " + node());
        }
        return Node.Bind.of(type(), value);
    }
}
