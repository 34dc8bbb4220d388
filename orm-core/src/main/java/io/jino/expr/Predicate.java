package io.jino.expr;

import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition: true, false or, where null is involved, unknown.
 *
 * <pre>{@code
 * AUTHOR.name.startsWith("d").and(AUTHOR.bio.isNull().or(AUTHOR.id.gt(10L)))
 * }</pre>
 */
public interface Predicate extends Expression<Boolean> {
    /** A condition that is a node. */
    static Predicate of(Node node) {
        return new Condition(node);
    }

    /** The condition that always holds: it vanishes from {@code and}. */
    static Predicate always() {
        return of(new Node.Constant(true));
    }

    /** The condition that never holds: it vanishes from {@code or}. */
    static Predicate never() {
        return of(new Node.Constant(false));
    }

    @Override
    default SqlType<Boolean> type() {
        return SqlType.BOOLEAN;
    }

    /** Both hold. */
    default Predicate and(Predicate other) {
        return joined(true, this, other);
    }

    /** At least one of both holds. */
    default Predicate or(Predicate other) {
        return joined(false, this, other);
    }

    /** This does not hold. */
    default Predicate not() {
        return of(new Node.Not(node()));
    }

    private static Predicate joined(boolean all, Predicate left, Predicate right) {
        var conditions = new ArrayList<Node>();
        for (Node node : List.of(left.node(), right.node())) {
            if (node instanceof Node.Constant constant) {
                if (constant.holds() != all) {
                    return of(constant);
                }
            } else if (node instanceof Node.Junction inner && inner.all() == all) {
                conditions.addAll(inner.conditions());
            } else {
                conditions.add(node);
            }
        }
        return switch (conditions.size()) {
            case 0 -> of(new Node.Constant(all));
            case 1 -> of(conditions.get(0));
            default -> of(new Node.Junction(all, conditions));
        };
    }

    /** A condition that is a node. */
    record Condition(Node node) implements Predicate {}
}
