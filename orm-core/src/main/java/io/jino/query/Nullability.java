package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.Select.Join;
import io.jino.expr.TableRef;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds what a query would fail at only when the first row without a partner comes along.
 */
final class Nullability {
    private Nullability() {}

    /**
     * The query, if everything it selects from the outer side of a join can be null, and it skips rows in an order only.
     */
    static Select checked(Item<?> item, Select select) {
        var outer = outer(ordered(select));
        if (!outer.isEmpty()) {
            check(item, outer);
        }
        return select;
    }

    /** The query, if it skips rows in an order only. */
    static Select ordered(Select select) {
        if (select.offset() != null && select.orderBy().isEmpty()) {
            throw new InvalidQueryException(
                    "unordered-offset",
                    "A query leaves out rows without an order, so which ones is chance.",
                    "Add orderBy(...).");
        }
        return select;
    }

    private static Set<TableRef> outer(Select select) {
        var outer = new HashSet<TableRef>();
        var before = new HashSet<TableRef>();
        if (select.from() != null) {
            before.add(select.from().ref());
        }
        for (Join join : select.joins()) {
            if (join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL) {
                outer.add(join.source().ref());
            }
            if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
                outer.addAll(before);
            }
            before.add(join.source().ref());
        }
        return outer;
    }

    private static void check(Item<?> item, Set<TableRef> outer) {
        if (item.parts().size() > 1 || item.parts().get(0) != item) {
            item.parts().forEach(part -> check(part, outer));
            return;
        }
        for (Node node : item.nodes()) {
            if (!item.acceptsNull() && node instanceof Node.Column column && outer.contains(column.table())) {
                throw new InvalidQueryException(
                        "outer-null",
                        "A query selects from the outer side of a join what cannot be null.",
                        "Select it with opt() or orNull(), or use join(...) if there is always a partner.",
                        "Column: " + column.table() + "." + column.name());
            }
        }
    }
}
