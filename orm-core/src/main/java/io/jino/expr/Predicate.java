package io.jino.expr;

import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition: true, false or, where null is involved, unknown.
 *
 * <pre>{@code
 * AUTHOR.name.startsWith("d").and(AUTHOR.bio.isNull().or(AUTHOR.id.gt(10L)))
 * // t0."name" like $1 escape '!' and (t0."bio" is null or t0."id" > $2::int8)
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

    /** The condition that is not there: it vanishes from {@code and} and {@code or}, and alone it always holds. */
    static Predicate absent() {
        return Condition.ABSENT;
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
        return isAbsent(this) ? this : of(new Node.Not(node()));
    }

    /** Whether this holds for all rows of a group: {@code bool_and(x)}; null for a group without values. */
    default Aggregate<Boolean> every() {
        return Aggregate.of(Aggregates.of("bool_and", node()), SqlType.BOOLEAN);
    }

    /** Whether this holds for a row of a group: {@code bool_or(x)}; null for a group without values. */
    default Aggregate<Boolean> some() {
        return Aggregate.of(Aggregates.of("bool_or", node()), SqlType.BOOLEAN);
    }

    private static Predicate joined(boolean all, Predicate left, Predicate right) {
        if (isAbsent(left) || isAbsent(right)) {
            return isAbsent(left) ? right : left;
        }
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

    // By identity: a condition that always holds is equal to it.
    private static boolean isAbsent(Predicate condition) {
        return condition.node() == Condition.ABSENT.node();
    }

    /** A condition that is a node. */
    record Condition(Node node) implements Predicate {
        private static final Condition ABSENT = new Condition(new Node.Constant(true));
    }
}
