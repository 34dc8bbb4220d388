package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Window;
import io.jino.type.Wire;
import java.util.List;

/**
 * Writes the nodes of the grammar, or hands them to the writer of their kind.
 */
final class NodeWriter implements Node.Visitor<SqlText> {
    private final SqlText sql;
    private final CallWriter calls;
    private final SelectWriter selects;
    private final ConditionWriter conditions;
    private final RawWriter raw;
    private final JsonWriter json;

    NodeWriter(SqlText sql) {
        this.sql = sql;
        this.calls = new CallWriter(sql, this);
        this.selects = new SelectWriter(sql, this);
        this.conditions = new ConditionWriter(sql, this);
        this.raw = new RawWriter(sql, this);
        this.json = JsonWriter.of(sql, this);
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
                || node instanceof Node.JsonChange
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
        String template = json.comparison(node).orElse(sql.dialect().operators().get(node.operator()));
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

    static String word(Node.Operator operator) {
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
        return conditions.junction(node);
    }

    @Override
    public SqlText not(Node.Not node) {
        return conditions.not(node);
    }

    @Override
    public SqlText isNull(Node.IsNull node) {
        return conditions.isNull(node);
    }

    @Override
    public SqlText between(Node.Between node) {
        return conditions.between(node);
    }

    @Override
    public SqlText in(Node.In node) {
        return conditions.in(node);
    }

    @Override
    public SqlText inParam(Node.InParam node) {
        return conditions.inParam(node);
    }

    @Override
    public SqlText listed(Node.Listed node) {
        return conditions.listed(node);
    }

    @Override
    public SqlText inQuery(Node.InQuery node) {
        return conditions.inQuery(node);
    }

    @Override
    public SqlText quantified(Node.Quantified node) {
        return conditions.quantified(node);
    }

    @Override
    public SqlText exists(Node.Exists node) {
        return conditions.exists(node);
    }

    @Override
    public SqlText scalar(Node.Scalar node) {
        sql.add("(");
        selects.write(node.query());
        return sql.add(")");
    }

    @Override
    public SqlText rowValue(Node.RowValue node) {
        sql.add("(");
        return list(node.values()).add(")");
    }

    @Override
    public SqlText like(Node.Like node) {
        return conditions.like(node);
    }

    @Override
    public SqlText keyset(Node.Keyset node) {
        return conditions.keyset(node);
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

    @Override
    public SqlText inRows(Node.InRows node) {
        return conditions.inRows(node);
    }

    @Override
    public SqlText renamed(Node.Renamed node) {
        return sql.renamed(node, this::write);
    }

    @Override
    public SqlText jsonMember(Node.JsonMember node) {
        return json.member(node);
    }

    @Override
    public SqlText jsonChange(Node.JsonChange node) {
        return json.change(node);
    }

    @Override
    public SqlText raw(Node.Raw node) {
        return raw.write(node);
    }
}
