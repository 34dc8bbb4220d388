package io.jino.postgres;

import io.jino.expr.Node;

/**
 * What is looked for among words: a {@code tsquery}. It has no Java value.
 *
 * @param node the query
 */
public record TextQuery(Node node) {}
