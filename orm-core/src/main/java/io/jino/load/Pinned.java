package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.Node.Operator;
import io.jino.expr.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys that the condition of a query says: {@code where id = $1} has rows of one key only.
 */
final class Pinned {
    private Pinned() {}

    /** The keys that are known, by the number of the load that they are for. */
    static Map<Integer, Object> keys(Select rows, RowLayout layout, Loading loading) {
        Node where = rows.where();
        // In united queries the condition is about the rows of the first one only.
        boolean isOfAll = loading.isPipelined() && rows.compounds().isEmpty();
        if (!isOfAll || where == null || layout.loads().isEmpty()) {
            return Map.of();
        }
        var values = values(where, loading);
        var known = new HashMap<Integer, Object>();
        for (int i = 0; i < layout.loads().size(); i++) {
            Object key = key(layout.keyNodes(i), values);
            if (key != null) {
                known.put(i, key);
            }
        }
        return known;
    }

    private static @Nullable Object key(List<Node> columns, Map<Node, Object> values) {
        var parts = new Object[columns.size()];
        for (int i = 0; i < parts.length; i++) {
            Object value = values.get(columns.get(i));
            if (value == null) {
                return null;
            }
            parts[i] = Keys.part(value);
        }
        return Keys.of(parts);
    }

    private static Map<Node, Object> values(Node where, Loading loading) {
        var values = new HashMap<Node, Object>();
        for (Node condition : Matches.parts(where)) {
            if (condition instanceof Node.Binary equal && equal.operator() == Operator.EQ) {
                if (equal.right() instanceof Node.Bind bind) {
                    values.put(equal.left(), bind.value());
                } else if (equal.right() instanceof Node.Param param && param.owner() == loading.owner()) {
                    values.put(equal.left(), loading.arguments().get(param.index()));
                }
            }
        }
        return values;
    }
}
