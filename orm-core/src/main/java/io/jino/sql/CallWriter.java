package io.jino.sql;

import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what looks different in every dialect, by its templates: operands, functions, aggregates and orders.
 */
final class CallWriter {
    private final SqlText sql;
    private final NodeWriter nodes;

    CallWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    /** A node; if it is a value, as the type that the server may not know it to be. */
    void typed(Node node) {
        if (node instanceof Node.Renamed renamed) {
            sql.renamed(renamed, this::typed);
        } else if (isGuessed(node) && type(node).wire() == Wire.UUID) {
            told(node);
        } else if (node instanceof Node.Bind bind) {
            value(bind.type(), bind.value(), () -> nodes.write(node));
        } else if (node instanceof Node.Param param) {
            value(param.type(), null, () -> nodes.write(node));
        } else {
            nodes.write(node);
        }
    }

    /** A node that is selected. */
    void result(Node node) {
        if (isGuessed(node)) {
            told(node);
        } else {
            typed(node);
        }
    }

    /**
     * Whether it is a value that MySQL takes for a text, or for what it was when the statement was prepared, where no column beside
     * it says otherwise: a UUID or a number would come back as something else.
     */
    private boolean isGuessed(Node node) {
        return sql.dialect().equals(Dialect.mysql())
                && (node instanceof Node.Bind || node instanceof Node.Param)
                && type(node).wire() != Wire.JSON;
    }

    private void told(Node node) {
        sql.add("cast(");
        nodes.write(node);
        sql.add(" as " + sql.dialect().typeName(type(node)) + ")");
    }

    private static SqlType<?> type(Node value) {
        return value instanceof Node.Bind bind ? bind.type() : ((Node.Param) value).type();
    }

    /** A node by which rows are sorted or grouped, where MySQL and MariaDB take a bare number for the place of an item. */
    void criterion(Node node) {
        if (node instanceof Node.Renamed renamed) {
            sql.renamed(renamed, this::criterion);
            return;
        }
        boolean isBare =
                (node instanceof Node.Bind || node instanceof Node.Param) && sql.dialect() instanceof MySqlDialect;
        sql.add(isBare ? "coalesce(" : "");
        nodes.write(node);
        sql.add(isBare ? ")" : "");
    }

    /** A placeholder, and around it what says its type. */
    void value(SqlType<?> type, @Nullable Object value, Runnable placeholder) {
        String template = sql.dialect().operand(type, value);
        int hole = template.indexOf("{0}");
        sql.add(template.substring(0, hole));
        placeholder.run();
        sql.add(template.substring(hole + 3));
    }

    // lower(x), or by template: position(y in x)
    SqlText call(Node.Call call) {
        String template = sql.dialect().functions().get(call.function());
        if (template != null) {
            return write(call.function(), template, call.arguments(), null);
        }
        sql.add(call.function()).add("(");
        for (int i = 0; i < call.arguments().size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            nodes.operand(call.arguments().get(i));
        }
        return sql.add(")");
    }

    // sum(distinct x order by y) filter (where z)
    SqlText aggregate(Node.Aggregate aggregate) {
        if (aggregate.arguments().isEmpty()) {
            return countRows(aggregate);
        }
        Node filter = aggregate.filter();
        boolean isBehind = filter == null || sql.dialect().has(Feature.FILTER);
        var arguments = filter == null || isBehind ? aggregate.arguments() : filtered(aggregate, filter);
        String template = sql.dialect().functions().get(aggregate.function());
        if (template == null) {
            template = aggregate.function() + "({distinct}" + positions(arguments.size()) + "{order})";
        }
        write(aggregate.function(), template, arguments, aggregate);
        return isBehind ? filter(filter) : sql;
    }

    private SqlText countRows(Node.Aggregate aggregate) {
        if (aggregate.filter() == null || sql.dialect().has(Feature.FILTER)) {
            sql.add(aggregate.function()).add("(*)");
            return filter(aggregate.filter());
        }
        sql.add("count(case when ");
        nodes.write(aggregate.filter());
        return sql.add(" then 1 end)");
    }

    private SqlText filter(@Nullable Node condition) {
        if (condition != null) {
            sql.add(" filter (where ");
            nodes.write(condition);
            sql.add(")");
        }
        return sql;
    }

    // An aggregate leaves nulls out, so a filter is the same as a case without else.
    private static List<Node> filtered(Node.Aggregate aggregate, Node filter) {
        var arguments = new ArrayList<>(aggregate.arguments());
        arguments.set(0, new Node.Case(List.of(new Node.When(filter, arguments.get(0))), null));
        return arguments;
    }

    private static String positions(int arguments) {
        return IntStream.range(0, arguments).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(", "));
    }

    private SqlText write(String function, String template, List<Node> arguments, Node.@Nullable Aggregate aggregate) {
        if (template.startsWith("!")) {
            int bar = template.indexOf('|');
            throw new UnsupportedFeatureException(
                    sql.dialect().name(),
                    bar < 0 ? "The function " + function : template.substring(1, bar),
                    template.substring(bar < 0 ? 1 : bar + 1));
        }
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            sql.add(template.substring(at, open));
            hole(template.substring(open + 1, close), arguments, aggregate);
            at = close + 1;
        }
        return sql.add(template.substring(at));
    }

    private void hole(String name, List<Node> arguments, Node.@Nullable Aggregate aggregate) {
        switch (name) {
            case "distinct" -> sql.add(aggregate != null && aggregate.distinct() ? "distinct " : "");
            case "order" -> orders(" order by ", aggregate == null ? List.of() : aggregate.orderBy());
            default -> nodes.operand(arguments.get(Integer.parseInt(name)));
        }
    }

    /** The criteria of an order, if there are some. */
    void orders(String keyword, List<Order> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            sql.add(i == 0 ? keyword : ", ");
            order(criteria.get(i));
        }
    }

    private void order(Order order) {
        if (order.nulls() != Order.Nulls.DEFAULT && !sql.dialect().has(Feature.NULLS_ORDER)) {
            nodes.operand(order.by());
            sql.add(order.nulls() == Order.Nulls.FIRST ? " is null desc, " : " is null, ");
        }
        criterion(order.by());
        sql.add(order.descending() ? " desc" : "");
        if (order.nulls() != Order.Nulls.DEFAULT && sql.dialect().has(Feature.NULLS_ORDER)) {
            sql.add(order.nulls() == Order.Nulls.FIRST ? " nulls first" : " nulls last");
        }
    }
}
