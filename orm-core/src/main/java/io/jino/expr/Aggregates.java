package io.jino.expr;

import java.util.List;

/**
 * Makes the nodes of aggregates.
 */
final class Aggregates {
    private Aggregates() {}

    static Node.Aggregate of(String function, Node... arguments) {
        return new Node.Aggregate(function, List.of(arguments), false, List.of(), null);
    }

    static Node.Aggregate distinct(Node.Aggregate all) {
        return new Node.Aggregate(all.function(), all.arguments(), true, all.orderBy(), all.filter());
    }

    static Node.Aggregate filter(Node.Aggregate all, Node condition) {
        return new Node.Aggregate(all.function(), all.arguments(), all.distinct(), all.orderBy(), condition);
    }

    static Node.Aggregate orderBy(Node.Aggregate all, Order... criteria) {
        return new Node.Aggregate(all.function(), all.arguments(), all.distinct(), List.of(criteria), all.filter());
    }
}
