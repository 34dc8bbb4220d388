package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is true or false, and the lists of values that it looks into.
 */
final class ConditionWriter {
    private final SqlText sql;
    private final NodeWriter nodes;

    ConditionWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    SqlText junction(Node.Junction node) {
        for (int i = 0; i < node.conditions().size(); i++) {
            sql.add(i == 0 ? "" : node.all() ? " and " : " or ");
            Node condition = node.conditions().get(i);
            if (isLoose(condition)) {
                nodes.operand(condition);
            } else {
                nodes.write(condition);
            }
        }
        return sql;
    }

    private static boolean isLoose(Node condition) {
        return condition instanceof Node.Junction
                || condition instanceof Node.Keyset
                || condition instanceof Node.Raw
                || (condition instanceof Node.Renamed renamed && isLoose(renamed.operand()));
    }

    SqlText not(Node.Not node) {
        sql.add("not (");
        nodes.write(node.condition());
        return sql.add(")");
    }

    SqlText isNull(Node.IsNull node) {
        nodes.operand(node.operand());
        return sql.add(node.negated() ? " is not null" : " is null");
    }

    SqlText between(Node.Between node) {
        nodes.operand(node.operand());
        sql.add(" between ");
        nodes.operand(node.low());
        sql.add(" and ");
        nodes.operand(node.high());
        return sql;
    }

    SqlText in(Node.In node) {
        if (sql.dialect().has(Feature.ARRAYS)) {
            nodes.operand(node.operand());
            return sql.add(" = any(").bindArray(node.type(), node.values()).add(")");
        }
        int size = node.values().size();
        if (size == 0) {
            return sql.add("1 = 0");
        }
        sql.add(size > Node.In.LONGEST ? "(" : "");
        for (int from = 0; from < size; from += Node.In.LONGEST) {
            sql.add(from == 0 ? "" : " or ");
            nodes.operand(node.operand());
            sql.add(" in (");
            values(node.type(), node.values().subList(from, Math.min(size, from + Node.In.LONGEST)));
            sql.add(")");
        }
        return sql.add(size > Node.In.LONGEST ? ")" : "");
    }

    // Padded with its last value to a power of two, so that few texts serve all sizes.
    private void values(SqlType<?> type, List<Object> values) {
        int size = Node.In.padded(values.size());
        for (int i = 0; i < size; i++) {
            sql.add(i == 0 ? "" : ", ");
            Object value = values.get(Math.min(i, values.size() - 1));
            nodes.calls().value(type, value, () -> sql.bind(type, value));
        }
    }

    // (a, b) in ((?, ?), (?, ?)), padded like a list of single values.
    SqlText inRows(Node.InRows node) {
        sql.add("(").separated(node.operands(), nodes::operand).add(") in (");
        int size = Node.In.padded(node.rows().size());
        for (int i = 0; i < size; i++) {
            sql.add(i == 0 ? "(" : ", (");
            row(node.types(), node.rows().get(Math.min(i, node.rows().size() - 1)));
            sql.add(")");
        }
        return sql.add(")");
    }

    private void row(List<SqlType<?>> types, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            SqlType<?> type = types.get(i);
            Object value = values.get(i);
            sql.add(i == 0 ? "" : ", ");
            nodes.calls().value(type, value, () -> sql.bind(type, value));
        }
    }

    SqlText inParam(Node.InParam node) {
        if (!sql.dialect().has(Feature.ARRAYS)) {
            return in(new Node.In(node.operand(), node.param().type(), sql.listed(node.param())));
        }
        nodes.operand(node.operand());
        return sql.add(" = any(").paramArray(node.param()).add(")");
    }

    SqlText listed(Node.Listed node) {
        if (sql.dialect().has(Feature.ARRAYS)) {
            return sql.bindArray(node.type(), node.values());
        }
        if (node.values().isEmpty()) {
            return sql.add("null");
        }
        values(node.type(), node.values());
        return sql;
    }

    SqlText inQuery(Node.InQuery node) {
        nodes.operand(node.operand());
        return among(" in (", node.query());
    }

    SqlText quantified(Node.Quantified node) {
        nodes.operand(node.left());
        return among(" " + NodeWriter.word(node.operator()) + (node.all() ? " all (" : " any ("), node.query());
    }

    // MySQL and MariaDB refuse a limit directly behind in, all and any.
    private SqlText among(String open, Select query) {
        boolean isLimited = query.limit() != null && sql.dialect() instanceof MySqlDialect;
        sql.add(open).add(isLimited ? "select * from (" : "");
        nodes.selects()
                .write(query, isLimited ? Source.columnNames(query.items().size()) : List.of());
        return sql.add(isLimited ? ") x)" : ")");
    }

    SqlText exists(Node.Exists node) {
        sql.add("exists (");
        nodes.selects().write(node.query());
        return sql.add(")");
    }

    SqlText like(Node.Like node) {
        boolean isLowered = node.ignoresCase() && !(sql.dialect() instanceof PostgresDialect);
        nodes.operand(isLowered ? new Node.Call("lower", List.of(node.operand())) : node.operand());
        sql.add(node.ignoresCase() && !isLowered ? " ilike " : " like ");
        nodes.operand(isLowered ? new Node.Call("lower", List.of(node.pattern())) : node.pattern());
        return sql.add(" escape '!'");
    }

    // (a > x) or (a = x and b > y): what SQL's row comparison says, but with nulls and with descending criteria.
    SqlText keyset(Node.Keyset node) {
        var alternatives = new ArrayList<Node>();
        var equal = new ArrayList<Node>();
        for (var criterion : node.criteria()) {
            var all = new ArrayList<>(equal);
            all.add(after(criterion));
            alternatives.add(all.size() == 1 ? all.get(0) : new Node.Junction(true, all));
            equal.add(
                    criterion.last() instanceof Node.Null
                            ? new Node.IsNull(criterion.order().by(), false)
                            : new Node.Binary(
                                    Node.Operator.EQ, criterion.order().by(), criterion.last()));
        }
        nodes.write(alternatives.size() == 1 ? alternatives.get(0) : new Node.Junction(false, alternatives));
        return sql;
    }

    private Node after(Node.After criterion) {
        Order order = criterion.order();
        if (order.by() instanceof Node.Column column && column.type().wire() == Wire.ENUM) {
            sql.dialect().require(Feature.ENUM_ORDER, "Store the enum by name or by code, or page by offset.");
        }
        boolean nullsLast = order.nulls() == Order.Nulls.DEFAULT
                ? order.descending() != sql.dialect() instanceof PostgresDialect
                : order.nulls() == Order.Nulls.LAST;
        if (criterion.last() instanceof Node.Null) {
            return nullsLast ? new Node.Constant(false) : new Node.IsNull(order.by(), true);
        }
        Node beyond =
                new Node.Binary(order.descending() ? Node.Operator.LT : Node.Operator.GT, order.by(), criterion.last());
        return nullsLast && criterion.nullable()
                ? new Node.Junction(false, List.of(beyond, new Node.IsNull(order.by(), false)))
                : beyond;
    }
}
