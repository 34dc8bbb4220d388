package io.jino.postgres;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.expr.Predicate;
import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/**
 * A JSON document ({@code jsonb}) with its operators. Its Java value is its text.
 *
 * <p>A path is given as keys; for arrays as positions, counted from zero, or from the end if negative. It is bound, so that
 * nothing in it is special.
 *
 * <pre>{@code
 * DOC.find(DOC.id).where(json(DOC.body).text("author", "name").eq("daisy"))
 * // select t0."id" from "doc" t0 where (t0."body" #>> $1::text[]) = $2
 * }</pre>
 *
 * @param node the document
 */
public record JsonExpression(Node node) implements Expression<String> {
    @Override
    public SqlType<String> type() {
        return SqlType.JSON;
    }

    /** The document at a path: {@code x #> ?}; null where there is none. */
    public JsonExpression at(String... path) {
        return changed("json_at", Nodes.path(path));
    }

    /** The text at a path, of anything else its JSON: {@code x #>> ?}; null where there is none or JSON's null. */
    public TextExpression text(String... path) {
        return TextExpression.of(Nodes.call("json_text_at", node, Nodes.path(path)));
    }

    /** The number at a path; null where there is none or JSON's null, and an error of the database where there is no number. */
    public NumberExpression<BigDecimal> number(String... path) {
        return NumberExpression.of(Nodes.call("json_number_at", node, Nodes.path(path)), SqlType.BIG_DECIMAL);
    }

    /** The boolean at a path; null where there is none or JSON's null, and an error of the database where there is no boolean. */
    public Predicate bool(String... path) {
        return condition("json_boolean_at", Nodes.path(path));
    }

    /** Contains another document: {@code x @> ?}; can use an index. */
    public Predicate contains(String json) {
        return condition("json_contains_all", Node.Bind.of(SqlType.JSON, json));
    }

    /** Contains another document: {@code x @> y}. */
    public Predicate contains(Expression<String> other) {
        return condition("json_contains_all", other.node());
    }

    /** Is contained in another document: {@code x <@ ?}. */
    public Predicate containedBy(String json) {
        return condition("json_contained_by", Node.Bind.of(SqlType.JSON, json));
    }

    /** Has a key, or a text in its array, at its top: {@code x ? ?}; can use an index. */
    public Predicate hasKey(String key) {
        return condition("json_has_key", Node.Bind.of(SqlType.STRING, key));
    }

    /** Has one of some keys at its top: {@code x ?| ?}; can use an index. */
    public Predicate hasAnyKey(List<String> keys) {
        return condition("json_has_any_key", Nodes.array(SqlType.STRING, keys));
    }

    /** Has all of some keys at its top: {@code x ?& ?}; can use an index. */
    public Predicate hasAllKeys(List<String> keys) {
        return condition("json_has_all_keys", Nodes.array(SqlType.STRING, keys));
    }

    /**
     * With another document at a path, added if only the last step is missing: {@code jsonb_set(x, path, ?)}.
     *
     * <pre>{@code
     * DOC.update().set(DOC.body.to(json(DOC.body).set("\"daisy\"", "author", "name"))).where(DOC.id.eq(1L))
     * // update "doc" set "body" = jsonb_set("body", $1::text[], $2::text::jsonb) where "id" = $3::int8
     * }</pre>
     *
     * @param json the new document, as JSON: a text stands in quotes
     */
    public JsonExpression set(String json, String... path) {
        return changed("json_set_at", Nodes.path(path), Node.Bind.of(SqlType.JSON, json));
    }

    /** Without what is at a path: {@code x #- ?}. */
    public JsonExpression remove(String... path) {
        return changed("json_remove_at", Nodes.path(path));
    }

    /** With the members of another document, which win over those of the same name at the top: {@code x || ?}. */
    public JsonExpression merge(String json) {
        return changed("json_merged", Node.Bind.of(SqlType.JSON, json));
    }

    private Predicate condition(String function, Node other) {
        return Predicate.of(Nodes.call(function, node, other));
    }

    private JsonExpression changed(String function, Node... by) {
        var arguments = new java.util.ArrayList<Node>();
        arguments.add(node);
        arguments.addAll(List.of(by));
        return new JsonExpression(new Node.Call(function, arguments));
    }
}
