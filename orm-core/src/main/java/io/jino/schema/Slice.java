package io.jino.schema;

import io.jino.expr.Node;
import io.jino.expr.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows that a relation leads to, and in which order. Bounds count for each parent.
 *
 * @param where which, or null for all
 * @param orderBy their order; empty for none
 * @param limit how many for each parent, or null for all
 * @param offset how many are left out first for each parent, or null for none
 */
public record Slice(
        @Nullable Node where,
        List<Order> orderBy,
        @Nullable Node limit,
        @Nullable Node offset) {
    /** All, in no order. */
    public static final Slice ALL = new Slice(null, List.of(), null, null);

    /** Copies the order. */
    public Slice {
        orderBy = List.copyOf(orderBy);
    }

    /** Whether a parent may get fewer rows than there are. */
    public boolean isBounded() {
        return limit != null || offset != null;
    }
}
