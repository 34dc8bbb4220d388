package io.jino.sql;

import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.util.List;

/**
 * Writes the nodes of the grammar, and the queries inside them.
 */
final class NodeWriter implements Node.Visitor<SqlText> {
    /** The longest list of values; a longer one becomes several, so that the placeholders do not run out. */
    private static final int LONGEST_LIST = 1024;

    private final SqlText sql;

    NodeWriter(SqlText sql) {
        this.sql = sql;
    }

    void write(Node node) {
        node.accept(this);
    }

    // select t0."id" from "author" t0 where ... order by ... limit ... offset ...
    void select(Node.Select select) {
        sql.add("select ");
        if (select.from() != null) {
            sql.alias(select.from());
        }
        items(select.items());
        if (select.from() != null) {
            sql.add(" from ").aliased(select.from());
        }
        if (select.where() != null) {
            sql.add(" where ");
            write(select.where());
        }
        for (int i = 0; i < select.orderBy().size(); i++) {
            var order = select.orderBy().get(i);
            sql.add(i == 0 ? " order by " : ", ");
            write(order.by());
            sql.add(order.descending() ? " desc" : "");
        }
        limit(select);
    }

    private void limit(Node.Select select) {
        if (select.limit() != null) {
            sql.add(" limit ");
            write(select.limit());
        } else if (select.offset() != null && !(sql.dialect() instanceof PostgresDialect)) {
            // MySQL and MariaDB have no offset without a limit.
            sql.add(" limit 18446744073709551615");
        }
        if (select.offset() != null) {
            sql.add(" offset ");
            write(select.offset());
        }
    }

    private void items(List<Node> items) {
        if (items.isEmpty()) {
            sql.add("1");
        }
        for (int i = 0; i < items.size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            write(items.get(i));
        }
    }

    @Override
    public SqlText column(Node.Column node) {
        return sql.column(node.table(), node.name());
    }

    @Override
    public SqlText bind(Node.Bind node) {
        return sql.bind(node.type(), node.value());
    }

    @Override
    public SqlText nothing(Node.Null node) {
        return sql.bind(node.type(), null);
    }

    @Override
    public SqlText defaultValue(Node.Default node) {
        return sql.add("default");
    }

    @Override
    public SqlText excluded(Node.Excluded node) {
        return sql.dialect() instanceof PostgresDialect
                ? sql.add("excluded.").name(node.column())
                : sql.add("values(").name(node.column()).add(")");
    }

    @Override
    public SqlText nextValue(Node.NextValue node) {
        sql.dialect().require(Feature.SEQUENCES, "Use @GeneratedValue with IDENTITY or a UUID.");
        String quoted = sql.dialect().quoted(node.sequence());
        return sql.dialect() instanceof PostgresDialect
                ? sql.add("nextval('" + quoted.replace("'", "''") + "')")
                : sql.add("nextval(" + quoted + ")");
    }

    @Override
    public SqlText binary(Node.Binary node) {
        if (node.operator() == Node.Operator.CONCAT && !(sql.dialect() instanceof PostgresDialect)) {
            sql.add("concat(");
            write(node.left());
            sql.add(", ");
            write(node.right());
            return sql.add(")");
        }
        operand(node.left());
        sql.add(" " + word(node.operator()) + " ");
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
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDE -> "/";
            case CONCAT -> "||";
        };
    }

    // Parentheses around everything that is not a word of its own: there is no precedence to remember.
    private void operand(Node node) {
        boolean simple = node instanceof Node.Column
                || node instanceof Node.Bind
                || node instanceof Node.Null
                || node instanceof Node.Excluded
                || node instanceof Node.NextValue;
        sql.add(simple ? "" : "(");
        write(node);
        sql.add(simple ? "" : ")");
    }

    @Override
    public SqlText junction(Node.Junction node) {
        for (int i = 0; i < node.conditions().size(); i++) {
            sql.add(i == 0 ? "" : node.all() ? " and " : " or ");
            Node condition = node.conditions().get(i);
            if (condition instanceof Node.Junction) {
                operand(condition);
            } else {
                write(condition);
            }
        }
        return sql;
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
        sql.add(size > LONGEST_LIST ? "(" : "");
        for (int from = 0; from < size; from += LONGEST_LIST) {
            sql.add(from == 0 ? "" : " or ");
            operand(node.operand());
            list(node.type(), node.values().subList(from, Math.min(size, from + LONGEST_LIST)));
        }
        return sql.add(size > LONGEST_LIST ? ")" : "");
    }

    // Padded with its last value to a power of two, so that few texts serve all sizes.
    private void list(SqlType<?> type, List<Object> values) {
        int last = values.size() - 1;
        int padded = last == 0 ? 1 : Integer.highestOneBit(last) << 1;
        sql.add(" in (");
        for (int i = 0; i < padded; i++) {
            sql.add(i == 0 ? "" : ", ").bind(type, values.get(Math.min(i, last)));
        }
        sql.add(")");
    }

    @Override
    public SqlText like(Node.Like node) {
        operand(node.operand());
        sql.add(" like ");
        operand(node.pattern());
        return sql.add(" escape '!'");
    }

    @Override
    public SqlText constant(Node.Constant node) {
        return sql.add(node.holds() ? "1 = 1" : "1 = 0");
    }

    @Override
    public SqlText countRows(Node.CountRows node) {
        return sql.add("count(*)");
    }

    @Override
    public SqlText exists(Node.Exists node) {
        sql.add("exists (");
        select(node.query());
        return sql.add(")");
    }
}
