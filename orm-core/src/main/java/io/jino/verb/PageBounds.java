package io.jino.verb;

import io.jino.bake.BakedQuery;
import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Query;
import io.jino.raw.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins and how long it is, as its query says.
 */
record PageBounds(long offset, long limit) {
    static PageBounds of(Query.Reading<?> query) {
        if (query instanceof SqlQuery<?>) {
            throw new InvalidQueryException(
                    "written-page",
                    "A page of hand-written SQL is not known to have an order.",
                    "Read its rows with all and its number with count.");
        }
        var baked = query instanceof BakedQuery<?> known ? known : null;
        Select select = baked == null ? query.rows() : baked.template();
        if (select.limit() == null) {
            throw new InvalidQueryException(
                    "page-limit",
                    "A page has no limit.",
                    "Say limit(...), and offset(...) for pages behind the first.");
        }
        if (select.orderBy().isEmpty()) {
            throw new InvalidQueryException(
                    "page-order",
                    "A page has no order, so which rows are on it is chance.",
                    "Add orderBy(...), by the key at last.");
        }
        return new PageBounds(rows(baked, select.offset()), rows(baked, select.limit()));
    }

    private static long rows(@Nullable BakedQuery<?> baked, @Nullable Node node) {
        if (node == null) {
            return 0;
        }
        if (node instanceof Node.Bind bind && bind.value() instanceof Long rows) {
            return rows;
        }
        if (baked != null && node instanceof Node.Param param && baked.argument(param.index()) instanceof Long rows) {
            return rows;
        }
        throw new InvalidQueryException(
                "page-limit",
                "A page has a limit or an offset that the database computes.",
                "Give it as a number, or as a parameter of a baked query.");
    }
}
