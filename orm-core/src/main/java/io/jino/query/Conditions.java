package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select.Join;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a predicate becomes the condition of a statement.
 */
final class Conditions {
    private Conditions() {}

    /** A condition and one more, or null if both always hold. */
    static @Nullable Node both(@Nullable Node condition, Predicate more) {
        return of(condition == null ? more : Predicate.of(condition).and(more));
    }

    /** The condition, or null if it always holds. */
    static @Nullable Node of(Predicate predicate) {
        Node node = predicate.node();
        return node instanceof Node.Constant constant && constant.holds() ? null : node;
    }

    /** The tables of a command and one more. */
    static List<Join> joined(List<Join> joins, From other, Predicate on) {
        var more = new ArrayList<>(joins);
        more.add(new Join(Join.Kind.INNER, other.source(), false, on.node()));
        return List.copyOf(more);
    }

    private static boolean isLimiting(Join join) {
        return join.on() != null && of(Predicate.of(join.on())) != null;
    }

    /** The condition of a command that must not reach every row by accident. */
    static @Nullable Node ofCommand(Predicate predicate, boolean all, List<Join> joins, String command, String table) {
        Node condition = of(predicate);
        if (condition == null && !all && joins.stream().noneMatch(Conditions::isLimiting)) {
            throw new InvalidQueryException(
                    "no-predicate",
                    "This " + command + " would reach every row of " + table + ".",
                    "Add where(...), or say all() if every row is meant.");
        }
        return condition;
    }
}
