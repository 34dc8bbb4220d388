package io.jino.relation;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.TableRef;
import io.jino.schema.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query over the rows that a relation leads to, as part of a statement that knows the row where it begins.
 *
 * <p>Every table in it gets a name of its own, so that a relation of a table to itself cannot mean the wrong one.
 */
final class Correlated {
    private Correlated() {}

    // select ... from target join link on ... where link.fk = outer.key and condition
    static Select of(Path path, @Nullable Node where, Node item) {
        var uses = new ArrayList<TableRef>();
        for (var hop : path.hops()) {
            uses.add(new TableRef(hop.to().ref().schema(), hop.to().ref().name()));
        }
        int last = uses.size() - 1;
        var select = Select.of(List.of(path.renamed(item, uses)), uses.get(last));
        for (int i = last; i > 0; i--) {
            Node match = match(path.hops().get(i), uses.get(i), uses.get(i - 1));
            select = select.join(new Select.Join(Select.Join.Kind.INNER, uses.get(i - 1), false, match));
        }
        var conditions = new ArrayList<Node>();
        conditions.add(match(path.first(), uses.get(0), path.source().ref()));
        conditions.addAll(path.conditions(uses));
        if (where != null) {
            conditions.add(path.renamed(where, uses));
        }
        return select.where(conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, flat(conditions)));
    }

    private static List<Node> flat(List<Node> conditions) {
        var flat = new ArrayList<Node>();
        for (Node condition : conditions) {
            if (condition instanceof Node.Junction inner && inner.all()) {
                flat.addAll(inner.conditions());
            } else {
                flat.add(condition);
            }
        }
        return flat;
    }

    private static Node match(Path.Hop hop, TableRef there, TableRef here) {
        var conditions = new ArrayList<Node>();
        for (int i = 0; i < hop.columns().size(); i++) {
            var column = hop.columns().get(i).node();
            var matching = hop.matching().get(i).node();
            conditions.add(new Node.Binary(
                    Node.Operator.EQ,
                    new Node.Column(there, matching.name(), matching.type()),
                    new Node.Column(here, column.name(), column.type())));
        }
        return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, conditions);
    }
}
