package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.Window;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the nodes of the grammar.
 */
final class NodeWriter implements Node.Visitor<SqlText> {
    private final SqlText sql;
    private final CallWriter calls;
    private final SelectWriter selects;

    NodeWriter(SqlText sql) {
        this.sql = sql;
        this.calls = new CallWriter(sql, this);
        this.selects = new SelectWriter(sql, this);
    }

    CallWriter calls() {
        return calls;
    }

    SelectWriter selects() {
        return selects;
    }

    void write(Node node) {
        node.accept(this);
    }

    // Parentheses around everything that is not a word of its own: there is no precedence to remember.
    void operand(Node node) {
        if (node instanceof Node.Renamed renamed) {
            sql.renamed(renamed, this::operand);
            return;
        }
        boolean isInfix = node instanceof Node.Binary
                || node instanceof Node.Infix
                || node instanceof Node.Junction
                || node instanceof Node.Not
                || node instanceof Node.IsNull
                || node instanceof Node.Between
                || node instanceof Node.In
                || node instanceof Node.InParam
                || node instanceof Node.InRows
                || node instanceof Node.InQuery
                || node instanceof Node.Quantified
                || node instanceof Node.Like
                || node instanceof Node.Keyset
                || node instanceof Node.Constant
                || node instanceof Node.Raw;
        sql.add(isInfix ? "(" : "");
        calls.typed(node);
        sql.add(isInfix ? ")" : "");
    }

    private SqlText list(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            calls.typed(nodes.get(i));
        }
        return sql;
    }

    @Override
    public SqlText column(Node.Column node) {
        if (node.type().wire() == Wire.ARRAY) {
            sql.dialect().require(Feature.ARRAYS, Feature.NO_ARRAY);
        }
        return sql.column(node.table(), node.name());
    }

    @Override
    public SqlText bind(Node.Bind node) {
        return sql.bind(node.type(), node.value());
    }

    @Override
    public SqlText param(Node.Param node) {
        return sql.param(node);
    }

    @Override
    public SqlText nothing(Node.Null node) {
        return sql.bind(node.type(), null);
    }

    @Override
    public SqlText text(Node.Text node) {
        return sql.add(sql.dialect().text(node.text()));
    }

    @Override
    public SqlText defaultValue(Node.Default node) {
        return sql.add("default");
    }

    @Override
    public SqlText excluded(Node.Excluded node) {
        if (!sql.isConflict()) {
            throw new InvalidQueryException(
                    "excluded",
                    "A statement asks for what was to be inserted, but not in an update on conflict.",
                    "Use toExcluded() and excluded() in doUpdate(...) of an insert only.",
                    "Column: " + node.column());
        }
        return sql.dialect().has(Feature.ON_CONFLICT)
                ? sql.add("excluded.").name(node.column())
                : sql.add("values(").name(node.column()).add(")");
    }

    @Override
    public SqlText nextValue(Node.NextValue node) {
        sql.dialect().require(Feature.SEQUENCES, "Use @GeneratedValue with IDENTITY or a UUID.");
        String quoted = sql.dialect().quoted(node.sequence());
        return sql.dialect() instanceof PostgresDialect
                ? sql.add("nextval(" + sql.dialect().text(quoted) + ")")
                : sql.add("nextval(" + quoted + ")");
    }

    @Override
    public SqlText constant(Node.Constant node) {
        return sql.add(node.holds() ? "1 = 1" : "1 = 0");
    }

    @Override
    public SqlText binary(Node.Binary node) {
        String template = sql.dialect().operators().get(node.operator());
        if (template != null) {
            int right = template.indexOf("{1}");
            sql.add(template.substring(0, template.indexOf("{0}")));
            operand(node.left());
            sql.add(template.substring(template.indexOf("{0}") + 3, right));
            operand(node.right());
            return sql.add(template.substring(right + 3));
        }
        operand(node.left());
        sql.add(" ").add(word(node.operator())).add(" ");
        operand(node.right());
        return sql;
    }

    private static String word(Node.Operator operator) {
        return switch (operator) {
            case EQ -> "=";
            case NE -> "<>";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
            case IS_DISTINCT_FROM -> "is distinct from";
            case IS_NOT_DISTINCT_FROM -> "is not distinct from";
            case MATCHES -> "~";
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDE -> "/";
            case MODULO -> "%";
            case CONCAT -> "||";
        };
    }

    @Override
    public SqlText infix(Node.Infix node) {
        operand(node.left());
        sql.add(" ").add(sql.dialect().symbol(node.symbol())).add(" ");
        operand(node.right());
        return sql;
    }

    @Override
    public SqlText junction(Node.Junction node) {
        for (int i = 0; i < node.conditions().size(); i++) {
            sql.add(i == 0 ? "" : node.all() ? " and " : " or ");
            Node condition = node.conditions().get(i);
            if (isLoose(condition)) {
                operand(condition);
            } else {
                write(condition);
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

    @Override
    public SqlText not(Node.Not node) {
        sql.add("not (");
        write(node.condition());
        return sql.add(")");
    }

    @Override
    public SqlText isNull(Node.IsNull node) {
        operand(node.operand());
        return sql.add(node.negated() ? " is not null" : " is null");
    }

    @Override
    public SqlText between(Node.Between node) {
        operand(node.operand());
        sql.add(" between ");
        operand(node.low());
        sql.add(" and ");
        operand(node.high());
        return sql;
    }

    @Override
    public SqlText in(Node.In node) {
        if (sql.dialect().has(Feature.ARRAYS)) {
            operand(node.operand());
            return sql.add(" = any(").bindArray(node.type(), node.values()).add(")");
        }
        int size = node.values().size();
        if (size == 0) {
            return sql.add("1 = 0");
        }
        sql.add(size > Node.In.LONGEST ? "(" : "");
        for (int from = 0; from < size; from += Node.In.LONGEST) {
            sql.add(from == 0 ? "" : " or ");
            operand(node.operand());
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
            calls.value(type, value, () -> sql.bind(type, value));
        }
    }

    @Override
    public SqlText inParam(Node.InParam node) {
        if (!sql.dialect().has(Feature.ARRAYS)) {
            return in(new Node.In(node.operand(), node.param().type(), sql.listed(node.param())));
        }
        operand(node.operand());
        return sql.add(" = any(").paramArray(node.param()).add(")");
    }

    @Override
    public SqlText listed(Node.Listed node) {
        if (sql.dialect().has(Feature.ARRAYS)) {
            return sql.bindArray(node.type(), node.values());
        }
        if (node.values().isEmpty()) {
            return sql.add("null");
        }
        values(node.type(), node.values());
        return sql;
    }

    @Override
    public SqlText inQuery(Node.InQuery node) {
        operand(node.operand());
        return among(" in (", node.query());
    }

    @Override
    public SqlText quantified(Node.Quantified node) {
        operand(node.left());
        return among(" " + word(node.operator()) + (node.all() ? " all (" : " any ("), node.query());
    }

    // MySQL and MariaDB refuse a limit directly behind in, all and any.
    private SqlText among(String open, Select query) {
        boolean isLimited = query.limit() != null && sql.dialect() instanceof MySqlDialect;
        sql.add(open).add(isLimited ? "select * from (" : "");
        selects.write(query, isLimited ? Source.columnNames(query.items().size()) : List.of());
        return sql.add(isLimited ? ") x)" : ")");
    }

    @Override
    public SqlText exists(Node.Exists node) {
        return query("exists (", node.query());
    }

    @Override
    public SqlText scalar(Node.Scalar node) {
        return query("(", node.query());
    }

    private SqlText query(String open, Select query) {
        sql.add(open);
        selects.write(query);
        return sql.add(")");
    }

    @Override
    public SqlText rowValue(Node.RowValue node) {
        sql.add("(");
        return list(node.values()).add(")");
    }

    @Override
    public SqlText like(Node.Like node) {
        boolean isLowered = node.ignoresCase() && !(sql.dialect() instanceof PostgresDialect);
        operand(isLowered ? new Node.Call("lower", List.of(node.operand())) : node.operand());
        sql.add(node.ignoresCase() && !isLowered ? " ilike " : " like ");
        operand(isLowered ? new Node.Call("lower", List.of(node.pattern())) : node.pattern());
        return sql.add(" escape '!'");
    }

    // (a > x) or (a = x and b > y): what SQL's row comparison says, but with nulls and with descending criteria.
    @Override
    public SqlText keyset(Node.Keyset node) {
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
        write(alternatives.size() == 1 ? alternatives.get(0) : new Node.Junction(false, alternatives));
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

    @Override
    public SqlText choice(Node.Case node) {
        sql.add("case");
        for (var when : node.whens()) {
            sql.add(" when ");
            write(when.condition());
            sql.add(" then ");
            operand(when.result());
        }
        if (node.otherwise() != null) {
            sql.add(" else ");
            operand(node.otherwise());
        }
        return sql.add(" end");
    }

    @Override
    public SqlText cast(Node.Cast node) {
        sql.add("cast(");
        write(node.operand());
        return sql.add(" as ").add(sql.dialect().typeName(node.type())).add(")");
    }

    @Override
    public SqlText call(Node.Call node) {
        return calls.call(node);
    }

    @Override
    public SqlText aggregate(Node.Aggregate node) {
        return calls.aggregate(node);
    }

    // row_number() over (partition by a order by b rows between 1 preceding and current row)
    @Override
    public SqlText over(Node.Over node) {
        write(node.function());
        sql.add(" over (");
        Window window = node.window();
        sql.add(window.partitionBy().isEmpty() ? "" : "partition by ");
        list(window.partitionBy());
        calls.orders(window.partitionBy().isEmpty() ? "order by " : " order by ", window.orderBy());
        if (window.frame() != null) {
            var frame = window.frame();
            sql.add(" " + frame.unit() + " between " + bound(frame.from()) + " and " + bound(frame.to()));
        }
        return sql.add(")");
    }

    private static String bound(Window.Bound bound) {
        String direction = bound.following() ? "following" : "preceding";
        if (bound.offset() == null) {
            return "unbounded " + direction;
        }
        return bound.offset() == 0 ? "current row" : bound.offset() + " " + direction;
    }

    // A value that stands in two holes is bound once where placeholders have numbers.
    @Override
    public SqlText inRows(Node.InRows node) {
        sql.add("(");
        list(node.operands());
        sql.add(") in (");
        int size = Node.In.padded(node.rows().size());
        for (int i = 0; i < size; i++) {
            var row = node.rows().get(Math.min(i, node.rows().size() - 1));
            sql.add(i == 0 ? "(" : ", (");
            for (int j = 0; j < row.size(); j++) {
                SqlType<?> type = node.types().get(j);
                Object value = row.get(j);
                sql.add(j == 0 ? "" : ", ");
                calls.value(type, value, () -> sql.bind(type, value));
            }
            sql.add(")");
        }
        return sql.add(")");
    }

    @Override
    public SqlText renamed(Node.Renamed node) {
        return sql.renamed(node, this::write);
    }

    @Override
    public SqlText raw(Node.Raw node) {
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
            operand(node);
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
