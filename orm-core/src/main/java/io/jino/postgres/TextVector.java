package io.jino.postgres;

import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.expr.Predicate;
import io.jino.type.SqlType;

/**
 * The words of a text with their places: a {@code tsvector}. It has no Java value, only operators.
 *
 * <pre>{@code
 * var words = toTsVector("english", POST.body);
 * var search = websearchToTsQuery("english", "\"exact words\" -without");
 * POST.find(POST.id).where(words.matches(search)).orderBy(words.rank(search).desc())
 * // select t0."id" from "post" t0 where (to_tsvector('english', t0."body") @@ websearch_to_tsquery('english', $1))
 * //     order by ts_rank(to_tsvector('english', t0."body"), websearch_to_tsquery('english', $2)) desc
 * }</pre>
 *
 * @param node the words
 */
public record TextVector(Node node) {
    /** Matches a query: {@code x @@ y}; can use an index. */
    public Predicate matches(TextQuery query) {
        return Predicate.of(Nodes.call("text_matches", node, query.node()));
    }

    /** How well it matches a query: {@code ts_rank(x, y)}. */
    public NumberExpression<Float> rank(TextQuery query) {
        return NumberExpression.of(Nodes.call("ts_rank", node, query.node()), SqlType.FLOAT);
    }

    /** The words of both: {@code x || y}. */
    public TextVector concat(TextVector other) {
        return new TextVector(Nodes.call("text_concat", node, other.node));
    }

    /** The same with a weight for the rank: {@code setweight(x, 'A')}. */
    public TextVector weight(Weight weight) {
        return new TextVector(Nodes.call("setweight", node, new Node.Text(weight.name())));
    }

    /** How much a word counts, {@link #A} the most. */
    public enum Weight {
        /** The most: a title. */
        A,
        /** Less. */
        B,
        /** Still less. */
        C,
        /** The least, and the one of words without a weight. */
        D
    }
}
