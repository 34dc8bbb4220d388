package io.jino.relation;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Path;
import io.jino.schema.Table;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of joins along a relation.
 */
final class Joins {
    private Joins() {}

    /** A condition as data, or null if it always holds. */
    static @Nullable Node condition(Predicate predicate) {
        return predicate.node() instanceof Node.Constant constant && constant.holds() ? null : predicate.node();
    }

    /** The condition that a use of the target belongs to a row of the source. */
    static Predicate on(Path path, Table<?> target) {
        if (path.hops().size() > 1) {
            throw new InvalidQueryException(
                    "relation-through",
                    "A relation leads through other tables, so that one condition cannot join its target.",
                    "Join the tables one by one, or use join(relation) for the table as such.",
                    "Relation: " + path);
        }
        var hop = path.first();
        var conditions = new ArrayList<Node>();
        for (int i = 0; i < hop.columns().size(); i++) {
            Node there = Node.Renamed.of(hop.matching().get(i).node(), hop.to().ref(), target.ref());
            conditions.add(new Node.Binary(
                    Node.Operator.EQ, there, hop.columns().get(i).node()));
        }
        return Predicate.of(conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, conditions));
    }
}
