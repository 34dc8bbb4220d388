package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.schema.Column;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Makes the order in which no two rows are equal, and the condition for the rows after another.
 */
final class Keysets {
    private Keysets() {}

    static <R> Select after(From from, Item<R> item, Select select, @Nullable R last) {
        if (!(item instanceof EntityTable<R, ?> table) || from != item) {
            throw new InvalidQueryException(
                    "keyset",
                    "The place of a row in an order is known for entities only.",
                    "Find entities, or write the condition with where(...).");
        }
        var orderBy = new ArrayList<>(select.orderBy());
        for (var key : table.key()) {
            if (orderBy.stream().noneMatch(order -> order.by().equals(key.node()))) {
                orderBy.add(key.asc());
            }
        }
        var columns = new ArrayList<Column<R, ?>>();
        orderBy.forEach(order -> columns.add(column(table, order)));
        var unique = select.orderBy(orderBy);
        if (last == null) {
            return unique;
        }
        var criteria = new ArrayList<Node.After>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            criteria.add(new Node.After(
                    orderBy.get(i), value(column, last), column.definition().isNullable()));
        }
        var condition = Predicate.of(new Node.Keyset(criteria));
        return unique.where(Conditions.both(select.where(), condition));
    }

    private static <E> Column<E, ?> column(EntityTable<E, ?> table, Order order) {
        for (var column : table.columns()) {
            if (column.node().equals(order.by())) {
                return column;
            }
        }
        throw new InvalidQueryException(
                "keyset",
                "The order is by something that is no column of " + table + ".",
                "Order by columns of the entity, or write the condition with where(...).",
                "Criterion: " + order.by());
    }

    private static <E> Node value(Column<E, ?> column, E row) {
        @Nullable Object value = column.bindable(row);
        return value == null ? new Node.Null(column.type()) : new Node.Bind(column.type(), value);
    }
}
