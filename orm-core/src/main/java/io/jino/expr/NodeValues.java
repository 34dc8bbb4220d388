package io.jino.expr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node binds, in an order that its structure gives.
 *
 * <p>Nodes are equal if their structure is, whatever they bind. Two of them say the same if they bind the same as well.
 */
public final class NodeValues implements Node.Visitor<List<Object>> {
    private final List<Object> values = new ArrayList<>();

    private NodeValues() {}

    /** What a node binds; empty if it binds nothing. */
    public static List<Object> of(Node node) {
        return node.accept(new NodeValues());
    }

    /** Whether two nodes have the same structure and bind the same. */
    public static boolean areSame(Node one, Node other) {
        return one == other || (one.equals(other) && of(one).equals(of(other)));
    }

    private List<Object> all(Node... nodes) {
        return all(List.of(nodes));
    }

    private List<Object> all(List<? extends Node> nodes) {
        nodes.forEach(node -> node.accept(this));
        return values;
    }

    private void optional(@Nullable Node node) {
        if (node != null) {
            node.accept(this);
        }
    }

    private List<Object> orders(List<Order> orders) {
        return all(orders.stream().map(Order::by).toList());
    }

    private List<Object> select(Select select) {
        select.with().forEach(cte -> select(cte.query()));
        all(select.distinct().on());
        all(select.items());
        if (select.from() != null) {
            source(select.from());
        }
        for (var join : select.joins()) {
            source(join.source());
            optional(join.on());
        }
        optional(select.where());
        all(select.groupBy());
        optional(select.having());
        select.compounds().forEach(compound -> select(compound.query()));
        orders(select.orderBy());
        optional(select.limit());
        optional(select.offset());
        return values;
    }

    private void source(Source source) {
        if (source instanceof Source.Derived derived) {
            select(derived.query());
        } else if (source instanceof Source.Values rows) {
            rows.rows().forEach(this::all);
        } else if (source instanceof Source.Keys keys) {
            keys.columns().forEach(values::addAll);
        } else if (source instanceof Source.Function function) {
            function.call().accept(this);
        }
    }

    @Override
    public List<Object> column(Node.Column node) {
        return values;
    }

    @Override
    public List<Object> bind(Node.Bind node) {
        values.add(node.value());
        return values;
    }

    @Override
    public List<Object> param(Node.Param node) {
        values.add(node);
        return values;
    }

    @Override
    public List<Object> nothing(Node.Null node) {
        values.add(node);
        return values;
    }

    @Override
    public List<Object> defaultValue(Node.Default node) {
        return values;
    }

    @Override
    public List<Object> excluded(Node.Excluded node) {
        return values;
    }

    @Override
    public List<Object> nextValue(Node.NextValue node) {
        return values;
    }

    @Override
    public List<Object> constant(Node.Constant node) {
        return values;
    }

    @Override
    public List<Object> binary(Node.Binary node) {
        return all(node.left(), node.right());
    }

    @Override
    public List<Object> infix(Node.Infix node) {
        return all(node.left(), node.right());
    }

    @Override
    public List<Object> junction(Node.Junction node) {
        return all(node.conditions());
    }

    @Override
    public List<Object> not(Node.Not node) {
        return all(node.condition());
    }

    @Override
    public List<Object> isNull(Node.IsNull node) {
        return all(node.operand());
    }

    @Override
    public List<Object> between(Node.Between node) {
        return all(node.operand(), node.low(), node.high());
    }

    @Override
    public List<Object> in(Node.In node) {
        all(node.operand());
        values.add(node.values());
        return values;
    }

    @Override
    public List<Object> inParam(Node.InParam node) {
        all(node.operand());
        values.add(node.param());
        return values;
    }

    @Override
    public List<Object> listed(Node.Listed node) {
        values.add(node.values());
        return values;
    }

    @Override
    public List<Object> inQuery(Node.InQuery node) {
        all(node.operand());
        return select(node.query());
    }

    @Override
    public List<Object> quantified(Node.Quantified node) {
        all(node.left());
        return select(node.query());
    }

    @Override
    public List<Object> exists(Node.Exists node) {
        return select(node.query());
    }

    @Override
    public List<Object> scalar(Node.Scalar node) {
        return select(node.query());
    }

    @Override
    public List<Object> rowValue(Node.RowValue node) {
        return all(node.values());
    }

    @Override
    public List<Object> like(Node.Like node) {
        return all(node.operand(), node.pattern());
    }

    @Override
    public List<Object> keyset(Node.Keyset node) {
        node.criteria().forEach(criterion -> all(criterion.order().by(), criterion.last()));
        return values;
    }

    @Override
    public List<Object> text(Node.Text node) {
        return values;
    }

    @Override
    public List<Object> choice(Node.Case node) {
        node.whens().forEach(when -> all(when.condition(), when.result()));
        optional(node.otherwise());
        return values;
    }

    @Override
    public List<Object> cast(Node.Cast node) {
        return all(node.operand());
    }

    @Override
    public List<Object> call(Node.Call node) {
        return all(node.arguments());
    }

    @Override
    public List<Object> aggregate(Node.Aggregate node) {
        all(node.arguments());
        orders(node.orderBy());
        optional(node.filter());
        return values;
    }

    @Override
    public List<Object> over(Node.Over node) {
        all(node.function());
        all(node.window().partitionBy());
        return orders(node.window().orderBy());
    }

    @Override
    public List<Object> raw(Node.Raw node) {
        return all(node.holes());
    }

    @Override
    public List<Object> inRows(Node.InRows node) {
        all(node.operands());
        node.rows().forEach(values::addAll);
        return values;
    }

    @Override
    public List<Object> jsonMember(Node.JsonMember node) {
        return all(node.document());
    }

    @Override
    public List<Object> jsonChange(Node.JsonChange node) {
        all(node.document());
        node.steps().forEach(step -> optional(step.value()));
        return values;
    }

    @Override
    public List<Object> renamed(Node.Renamed node) {
        return node.operand().accept(this);
    }
}
