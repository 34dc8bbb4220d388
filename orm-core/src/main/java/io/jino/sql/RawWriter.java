package io.jino.sql;

import io.jino.expr.Node;
import java.util.List;

/**
 * Writes SQL that Jino does not understand, and what stands in its holes.
 */
final class RawWriter {
    private final SqlText sql;
    private final NodeWriter nodes;

    RawWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    // A value that stands in two holes is bound once where placeholders have numbers.
    SqlText write(Node.Raw node) {
        int[] numbers = new int[node.holes().size()];
        for (int i = 0; i < node.parts().size(); i++) {
            sql.add(node.parts().get(i));
            if (i < numbers.length) {
                int before = before(node.holes(), i);
                numbers[i] = before < 0 ? sql.placeholders() + 1 : numbers[before];
                hole(node.holes().get(i), before < 0 ? 0 : numbers[i]);
            }
        }
        return sql;
    }

    private void hole(Node node, int number) {
        if (number == 0) {
            nodes.operand(node);
        } else if (node instanceof Node.Bind bind) {
            sql.again(bind.type(), number);
        } else {
            sql.arrayAgain(((Node.Listed) node).type(), number);
        }
    }

    private int before(List<Node> holes, int index) {
        Node hole = holes.get(index);
        boolean isValue = hole instanceof Node.Bind || hole instanceof Node.Listed;
        for (int i = 0; isValue && sql.dialect() instanceof PostgresDialect && i < index; i++) {
            // The same object: two binds are equal although they bind different values.
            if (holes.get(i) == hole) {
                return i;
            }
        }
        return -1;
    }
}
