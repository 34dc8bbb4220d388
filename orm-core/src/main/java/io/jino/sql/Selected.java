package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.NodeValues;
import io.jino.expr.Order;
import io.jino.expr.Select;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How clauses refer to what a query selects.
 *
 * <p>An expression that binds a value is not equal to itself: each time it is written it has placeholders of its own, and
 * the server cannot know that they get the same. So a group that is selected is named by its position.
 */
final class Selected {
    private Selected() {}

    /** The expressions, those that bind a value and are selected by their position. */
    static List<Node> byPosition(Select select, List<Node> expressions) {
        return expressions.stream().map(node -> byPosition(select, node)).toList();
    }

    private static Node byPosition(Select select, Node node) {
        if (node instanceof Node.Column || NodeValues.of(node).isEmpty()) {
            return node;
        }
        int position = position(select, node);
        return position < 0 ? node : new Node.Raw(List.of(Integer.toString(position + 1)), List.of());
    }

    /** The order of a query; by positions where rows are grouped, so that it can only be by what they have in common. */
    static List<Order> ordersByPosition(Dialect dialect, Select select) {
        if (select.groupBy().isEmpty() && !select.distinct().active()) {
            return select.orderBy();
        }
        return select.orderBy().stream()
                .map(order -> isWrittenTwice(dialect, order)
                        ? order
                        : new Order(byPosition(select, order.by()), order.descending(), order.nulls()))
                .toList();
    }

    // x is null, x: a position would be a number there.
    private static boolean isWrittenTwice(Dialect dialect, Order order) {
        return order.nulls() != Order.Nulls.DEFAULT && !dialect.has(Feature.NULLS_ORDER);
    }

    /** The order of united queries, which knows nothing but their columns. */
    static List<Order> ofCompound(Dialect dialect, Select select, List<String> columns) {
        return select.orderBy().stream()
                .map(order -> ofCompound(dialect, select, columns, order))
                .toList();
    }

    private static Order ofCompound(Dialect dialect, Select select, List<String> columns, Order order) {
        int position = position(select, order.by());
        if (position < 0) {
            throw new InvalidQueryException(
                    "compound-order",
                    "United, intersected or reduced queries are ordered by what they do not select.",
                    "Order by a selected expression of the first query.",
                    "Criterion: " + order.by());
        }
        var column = new Node.Raw(List.of(dialect.quoted(columns.get(position))), List.of());
        return new Order(column, order.descending(), order.nulls());
    }

    private static int position(Select select, Node node) {
        var items = select.items();
        return IntStream.range(0, items.size())
                .filter(i -> NodeValues.areSame(items.get(i), node))
                .findFirst()
                .orElse(-1);
    }
}
