package io.jino.postgres;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.expr.Predicate;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of PostgreSQL with its operators.
 *
 * <pre>{@code
 * DOC.update().set(DOC.tags.to(array(DOC.tags).append("java"))).where(array(DOC.tags).has("java").not())
 * // update "doc" set "tags" = array_append("tags", $1) where not ($2 = any("tags"))
 * }</pre>
 *
 * @param node the array
 * @param type its type
 * @param <T> the Java type of its elements
 */
public record ArrayExpression<T>(Node node, SqlType<List<@Nullable T>> type) implements Expression<List<@Nullable T>> {
    /** Has a value among its elements: {@code ? = any(x)}; without an index, which {@code contains} can use. */
    public Predicate has(T value) {
        return Expression.value(elementType(), value).eq(Postgres.anyOf(this));
    }

    /** Has all of some values among its elements: {@code x @> ?}; never true if one of them is null. */
    public Predicate contains(List<? extends @Nullable T> values) {
        return condition("array_contains", bound(values));
    }

    /** Has all elements of another among its own: {@code x @> y}. */
    public Predicate contains(Expression<List<@Nullable T>> other) {
        return condition("array_contains", other.node());
    }

    /** Has no other elements than some values: {@code x <@ ?}. */
    public Predicate containedBy(List<? extends @Nullable T> values) {
        return condition("array_contained_by", bound(values));
    }

    /** Has no other elements than another: {@code x <@ y}. */
    public Predicate containedBy(Expression<List<@Nullable T>> other) {
        return condition("array_contained_by", other.node());
    }

    /** Has one of some values among its elements: {@code x && ?}. */
    public Predicate overlaps(List<? extends @Nullable T> values) {
        return condition("array_overlaps", bound(values));
    }

    /** Has an element in common with another: {@code x && y}. */
    public Predicate overlaps(Expression<List<@Nullable T>> other) {
        return condition("array_overlaps", other.node());
    }

    /** With a value at its end: {@code array_append(x, ?)}. */
    public ArrayExpression<T> append(T value) {
        return changed("array_append", Node.Bind.of(elementType(), value));
    }

    /** With an expression's value at its end: {@code array_append(x, y)}. */
    public ArrayExpression<T> append(Expression<T> value) {
        return changed("array_append", value.node());
    }

    /** With some values at its end: {@code array_cat(x, ?)}. */
    public ArrayExpression<T> concat(List<? extends @Nullable T> values) {
        return changed("array_cat", bound(values));
    }

    /** With the elements of another at its end: {@code array_cat(x, y)}. */
    public ArrayExpression<T> concat(Expression<List<@Nullable T>> other) {
        return changed("array_cat", other.node());
    }

    /** Without the elements that equal a value: {@code array_remove(x, ?)}. */
    public ArrayExpression<T> remove(T value) {
        return changed("array_remove", Node.Bind.of(elementType(), value));
    }

    /** The number of elements, zero for an empty array: {@code cardinality(x)}. */
    public NumberExpression<Integer> length() {
        return NumberExpression.of(Nodes.call("cardinality", node), SqlType.INTEGER);
    }

    /**
     * An element: {@code x[?]}. Null where there is none, so select it with {@code opt()} or {@code orNull()}.
     *
     * @param position counted from one
     */
    public Expression<T> element(int position) {
        return Expression.of(Nodes.call("array_element", node, Node.Bind.of(SqlType.INTEGER, position)), elementType());
    }

    private SqlType<T> elementType() {
        return Nodes.element(type);
    }

    private Node bound(List<? extends @Nullable T> values) {
        return Node.Bind.of(type, Nodes.copy(values));
    }

    private Predicate condition(String function, Node other) {
        return Predicate.of(Nodes.call(function, node, other));
    }

    private ArrayExpression<T> changed(String function, Node by) {
        return new ArrayExpression<>(Nodes.call(function, node, by), type);
    }
}
