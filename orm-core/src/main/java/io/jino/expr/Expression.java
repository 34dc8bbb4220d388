package io.jino.expr;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.expr.Node.Operator;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = any($1::int8[]) and t0."bio" is not null
 * }</pre>
 *
 * @param <T> the Java type of its values; boxed, for primitives
 */
public interface Expression<T> extends Item<T> {
    /** This expression as data. */
    Node node();

    /** How its values cross the wire. */
    SqlType<T> type();

    @Override
    default List<Node> nodes() {
        return List.of(node());
    }

    /**
     * Reads its value from a row.
     *
     * @throws io.jino.error.MappingException if it is null; select {@link #opt()} or {@link #orNull()} where it may be
     */
    @Override
    default T read(Row row, int position) {
        Object delivered = row.value(position);
        T value = delivered == null ? null : type().read(delivered);
        if (value == null) {
            throw new MappingException(
                    "null-expression",
                    String.valueOf(node()),
                    "none",
                    "A selected expression is null.",
                    "Select it with opt() or orNull(), or give it another value with orElse(...).",
                    null);
        }
        return value;
    }

    /** An expression that is a node, without operations of its own. */
    static <T> Expression<T> of(Node node, SqlType<T> type) {
        return new Computed<>(node, type);
    }

    /** A value as an expression: a placeholder that it is bound to. */
    static <T> Expression<T> value(SqlType<T> type, T value) {
        return new Computed<>(Node.Bind.of(type, value), type);
    }

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

    /** Equal to the only value of a query: {@code x = (select ...)}. */
    default Predicate eq(Subquery<T> query) {
        return compare(Operator.EQ, Functions.scalar(query));
    }

    /** Not equal to the only value of a query: {@code x <> (select ...)}. */
    default Predicate ne(Subquery<T> query) {
        return compare(Operator.NE, Functions.scalar(query));
    }

    /** Less than the only value of a query: {@code x < (select ...)}. */
    default Predicate lt(Subquery<T> query) {
        return compare(Operator.LT, Functions.scalar(query));
    }

    /** Less than or equal to the only value of a query: {@code x <= (select ...)}. */
    default Predicate le(Subquery<T> query) {
        return compare(Operator.LE, Functions.scalar(query));
    }

    /** Greater than the only value of a query: {@code x > (select ...)}. */
    default Predicate gt(Subquery<T> query) {
        return compare(Operator.GT, Functions.scalar(query));
    }

    /** Greater than or equal to the only value of a query: {@code x >= (select ...)}. */
    default Predicate ge(Subquery<T> query) {
        return compare(Operator.GE, Functions.scalar(query));
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

    /** One of the values of a baked query's list: {@code x = any(?)}, or a padded list. */
    default Predicate in(ValueList<T> values) {
        return Predicate.of(new Node.InParam(node(), values.param()));
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

    /** Different from a value, where null is a value like any other: {@code x is distinct from ?}. */
    default Predicate isDistinctFrom(@Nullable T value) {
        return compare(Operator.IS_DISTINCT_FROM, orNull(value));
    }

    /** Different from another expression, where null is a value like any other. */
    default Predicate isDistinctFrom(Expression<T> other) {
        return compare(Operator.IS_DISTINCT_FROM, other.node());
    }

    /** Equal to a value, where null is a value like any other: {@code x is not distinct from ?}. */
    default Predicate isNotDistinctFrom(@Nullable T value) {
        return compare(Operator.IS_NOT_DISTINCT_FROM, orNull(value));
    }

    /** Equal to another expression, where null is a value like any other. */
    default Predicate isNotDistinctFrom(Expression<T> other) {
        return compare(Operator.IS_NOT_DISTINCT_FROM, other.node());
    }

    /** Between two expressions, both included: {@code x between y and z}. */
    default Predicate between(Expression<T> low, Expression<T> high) {
        return Predicate.of(new Node.Between(node(), low.node(), high.node()));
    }

    /** Among the values that a query gives: {@code x in (select ...)}. */
    default Predicate in(Subquery<T> query) {
        return Predicate.of(new Node.InQuery(node(), query.select()));
    }

    /** Not among the values that a query gives; never true if one of them is null. */
    default Predicate notIn(Subquery<T> query) {
        return in(query).not();
    }

    /** Greater than all values that a query gives: {@code x > all (select ...)}. */
    default Predicate gtAll(Subquery<T> query) {
        return quantified(Operator.GT, true, query);
    }

    /** Greater than one of the values that a query gives: {@code x > any (select ...)}. */
    default Predicate gtAny(Subquery<T> query) {
        return quantified(Operator.GT, false, query);
    }

    /** Less than all values that a query gives: {@code x < all (select ...)}. */
    default Predicate ltAll(Subquery<T> query) {
        return quantified(Operator.LT, true, query);
    }

    /** Less than one of the values that a query gives: {@code x < any (select ...)}. */
    default Predicate ltAny(Subquery<T> query) {
        return quantified(Operator.LT, false, query);
    }

    /** This, or a value where it is null: {@code coalesce(x, ?)}. */
    default Expression<T> orElse(T value) {
        return of(new Node.Call("coalesce", List.of(node(), bound(value))), type());
    }

    /** This, or another expression where it is null: {@code coalesce(x, y)}. */
    default Expression<T> orElse(Expression<T> other) {
        return of(new Node.Call("coalesce", List.of(node(), other.node())), type());
    }

    /** This, or null where it equals a value: {@code nullif(x, ?)}. */
    default Expression<T> nullIf(T value) {
        return of(new Node.Call("nullif", List.of(node(), bound(value))), type());
    }

    /** This as another type: {@code cast(x as ...)}. */
    default <C> Expression<C> cast(SqlType<C> as) {
        return of(new Node.Cast(node(), as), as);
    }

    /**
     * An operator that Jino does not know, between this and another expression.
     *
     * @param symbol the operator as the database has it; part of the text, so it must be a constant of the application
     * @param result the type of the result
     */
    default <C> Expression<C> op(String symbol, Expression<?> other, SqlType<C> result) {
        return of(new Node.Infix(Symbols.operator(symbol), node(), other.node()), result);
    }

    /** How many rows of a group have a value here: {@code count(x)}. */
    default NumberAggregate<Long> count() {
        return new NumberAggregate<>(Aggregates.of("count", node()), SqlType.LONG);
    }

    /** How many different values a group has here: {@code count(distinct x)}. */
    default NumberAggregate<Long> countDistinct() {
        return count().distinct();
    }

    /** The smallest value of a group: {@code min(x)}; null for a group without values. */
    default Aggregate<T> min() {
        return Aggregate.of(Aggregates.of("min", node()), type());
    }

    /** The greatest value of a group: {@code max(x)}; null for a group without values. */
    default Aggregate<T> max() {
        return Aggregate.of(Aggregates.of("max", node()), type());
    }

    /** Smallest first. Where nulls stand is the database's own choice: last on PostgreSQL, first elsewhere. */
    default Order asc() {
        return new Order(node(), false, Order.Nulls.DEFAULT);
    }

    /** Greatest first. Where nulls stand is the database's own choice: first on PostgreSQL, last elsewhere. */
    default Order desc() {
        return new Order(node(), true, Order.Nulls.DEFAULT);
    }

    private Predicate compare(Operator operator, T value) {
        return compare(operator, bound(value));
    }

    private Predicate compare(Operator operator, Expression<T> other) {
        return compare(operator, other.node());
    }

    private Predicate compare(Operator operator, Node right) {
        return Predicate.of(new Node.Binary(operator, node(), right));
    }

    private Predicate quantified(Operator operator, boolean all, Subquery<T> query) {
        return Predicate.of(new Node.Quantified(operator, node(), all, query.select()));
    }

    private Node orNull(@Nullable T value) {
        return value == null ? new Node.Null(type()) : bound(value);
    }

    private Node.Bind bound(@Nullable T value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "null-comparison",
                    "A comparison with null is never true.",
                    "Use isNull(), isNotNull() or isDistinctFrom(...).",
                    "Expression: " + node());
        }
        return Node.Bind.of(type(), value);
    }

    /**
     * The result of a computation.
     *
     * @param <T> the Java type of its values
     */
    record Computed<T>(Node node, SqlType<T> type) implements Expression<T> {}
}
