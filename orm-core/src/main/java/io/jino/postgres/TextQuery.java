package io.jino.postgres;

import io.jino.expr.Node;

/**
 * What is looked for among words: a {@code tsquery}. It has no Java value.
 *
 * <pre>{@code
 * toTsVector("english", POST.body).matches(websearchToTsQuery("english", "orm or query"))
 * // (to_tsvector('english', t0."body") @@ websearch_to_tsquery('english', $1))
 * }</pre>
 *
 * @param node the query
 */
public record TextQuery(Node node) {}
