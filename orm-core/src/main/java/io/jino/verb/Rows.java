package io.jino.verb;

import io.jino.error.NoRowException;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.schema.Column;
import io.jino.schema.Table;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a row that was just written is read again.
 */
final class Rows {
    private Rows() {}

    /** Reads the row with a key, which has to be there. */
    static <E> Plan<E> withKey(Renderings renderings, Table<E> table, List<@Nullable Object> key) {
        var select = Select.of(table.nodes(), table.ref()).where(hasKey(table, key));
        var request = new Request<>(Renderer.select(renderings, select), table);
        String sql = request.statement().text();
        return Plan.of(
                request,
                reply -> reply.rows().stream()
                        .findFirst()
                        .orElseThrow(() -> NoRowException.gone(table.toString(), sql)));
    }

    /** A condition that holds for the row with a key, given as the wire's values. */
    static <E> Node hasKey(Table<E> table, List<@Nullable Object> key) {
        var conditions = new ArrayList<Node>();
        List<Column<E, ?>> columns = table.key();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            Object value = key.get(i);
            Node right = value == null ? new Node.Null(column.type()) : new Node.Bind(column.type(), value);
            conditions.add(new Node.Binary(Node.Operator.EQ, column.node(), right));
        }
        return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, conditions);
    }
}
