package io.jino.mysql;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything begins that only MySQL and MariaDB have.
 *
 * <pre>{@code
 * DOC.find(DOC.id).where(jsonText(DOC.body, JsonPath.of("author", "name")).eq("daisy"))
 * // MySQL: select t0.`id` from `doc` t0 where json_unquote(nullif(json_extract(t0.`body`, ?), cast('null' as json)))
 * //     = ?
 * }</pre>
 *
 * <p>A statement with any of it is an {@link io.jino.error.UnsupportedFeatureException} on PostgreSQL.
 */
public final class MySql {
    private MySql() {}

    /** The text at some keys of a JSON document; see {@link #jsonText(Expression, JsonPath)}. */
    public static TextExpression jsonText(Expression<String> document, String... keys) {
        return jsonText(document, JsonPath.of(keys));
    }

    /**
     * The text at a path into a JSON document, of anything else its JSON: {@code json_unquote(json_extract(x, ?))}, and
     * the same by other functions on MariaDB. Null where there is none or JSON's null.
     */
    public static TextExpression jsonText(Expression<String> document, JsonPath path) {
        return TextExpression.of(call("mysql_json_text", document.node(), bound(path)));
    }

    /** The document at a path into another: {@code json_extract(x, ?)}; null where there is none. */
    public static Expression<String> jsonAt(Expression<String> document, JsonPath path) {
        return Expression.of(call("mysql_json_at", document.node(), bound(path)), SqlType.JSON);
    }

    /** Whether a document contains another: {@code json_contains(x, ?)}. */
    public static Predicate jsonContains(Expression<String> document, String json) {
        return Predicate.of(call("mysql_json_contains", document.node(), Node.Bind.of(SqlType.JSON, json)));
    }

    /**
     * A document with another at a path, added if only the last step is missing: {@code json_set(x, ?, ?)}.
     *
     * <pre>{@code
     * DOC.update().set(DOC.body.to(jsonSet(DOC.body, "\"daisy\"", JsonPath.of("author", "name")))).where(DOC.id.eq(1L))
     * // MySQL: update `doc` set `body` = json_set(`body`, ?, cast(? as json)) where `id` = ?
     * }</pre>
     *
     * @param json the new document, as JSON: a text stands in quotes
     */
    public static Expression<String> jsonSet(Expression<String> document, String json, JsonPath path) {
        return Expression.of(
                call("mysql_json_set", document.node(), bound(path), Node.Bind.of(SqlType.JSON, json)), SqlType.JSON);
    }

    /**
     * The columns of a full-text index, to be searched: {@code match (title, body) against (?)}.
     *
     * <pre>{@code
     * POST.find(POST.id).where(match(POST.title, POST.body).against("database"))
     * // MySQL: select t0.`id` from `post` t0 where match (t0.`title`, t0.`body`) against (?) > ?
     * }</pre>
     */
    public static FullText match(TextExpression first, TextExpression... others) {
        return new FullText(new Node.RowValue(Stream.concat(Stream.of(first), Stream.of(others))
                .map(Expression::node)
                .toList()));
    }

    private static Node bound(JsonPath path) {
        return Node.Bind.of(SqlType.STRING, path.text());
    }

    private static Node call(String function, Node... arguments) {
        return new Node.Call(function, List.of(arguments));
    }
}
