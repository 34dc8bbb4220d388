package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.TableRef;
import io.jino.schema.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions along a relation.
 */
final class Matches {
    private Matches() {}

    /** That the columns of a hop are equal in two uses of its tables. */
    static List<Node> of(Path.Hop hop, TableRef there, TableRef here) {
        var conditions = new ArrayList<Node>();
        for (int i = 0; i < hop.columns().size(); i++) {
            conditions.add(new Node.Binary(
                    Node.Operator.EQ,
                    Node.Renamed.of(hop.matching().get(i).node(), hop.to().ref(), there),
                    Node.Renamed.of(hop.columns().get(i).node(), hop.from().ref(), here)));
        }
        return conditions;
    }

    /** The conditions that all have to hold for one to hold. */
    static List<Node> parts(Node condition) {
        return condition instanceof Node.Junction junction && junction.all()
                ? junction.conditions()
                : List.of(condition);
    }

    /** That all hold, or null if there are none. */
    static @Nullable Node allOrNull(List<Node> conditions) {
        return conditions.isEmpty() ? null : all(conditions);
    }

    /** That all hold. */
    static Node all(List<Node> conditions) {
        var flat = new ArrayList<Node>();
        conditions.forEach(condition -> flat.addAll(parts(condition)));
        return flat.size() == 1 ? flat.get(0) : new Node.Junction(true, flat);
    }
}
