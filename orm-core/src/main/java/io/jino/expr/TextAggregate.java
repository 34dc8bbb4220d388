package io.jino.expr;

import io.jino.type.SqlType;

/**
 * A function of all rows of a group that gives a text.
 *
 * <pre>{@code
 * POST.title.joined(", ").orderBy(POST.id.asc())
 * // string_agg(t0."title", ', ' order by t0."id")
 * }</pre>
 *
 * @param node the function
 */
public record TextAggregate(Node.Aggregate node) implements Aggregate<String>, TextExpression {
    @Override
    public SqlType<String> type() {
        return SqlType.STRING;
    }

    @Override
    public TextAggregate distinct() {
        return new TextAggregate(Aggregates.distinct(node));
    }

    @Override
    public TextAggregate filter(Predicate condition) {
        return new TextAggregate(Aggregates.filter(node, condition.node()));
    }

    @Override
    public TextAggregate orderBy(Order... criteria) {
        return new TextAggregate(Aggregates.orderBy(node, criteria));
    }

    @Override
    public TextExpression over(Window window) {
        return TextExpression.of(new Node.Over(node, window));
    }
}
