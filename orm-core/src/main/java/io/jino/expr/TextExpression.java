package io.jino.expr;

import io.jino.expr.Node.Operator;
import io.jino.type.SqlType;
import java.util.List;

/**
 * An expression that is text.
 *
 * <p>Whether case matters is the collation's choice: it does on PostgreSQL, and by default does not on MySQL and MariaDB.
 *
 * <pre>{@code
 * AUTHOR.name.trim().lower().concat("!")
 * // lower(trim(t0."name")) || $1
 * }</pre>
 */
public interface TextExpression extends Expression<String> {
    /** A text that is a node. */
    static TextExpression of(Node node) {
        return new Computed(node);
    }

    /**
     * Matches a pattern with {@code %} for any text and {@code _} for any one character; {@code !} escapes.
     */
    default Predicate like(String pattern) {
        return Predicate.of(new Node.Like(node(), text(pattern), false));
    }

    /** Matches a pattern whatever the case: {@code x ilike ?}, or {@code lower(x) like lower(?)}. */
    default Predicate likeIgnoreCase(String pattern) {
        return Predicate.of(new Node.Like(node(), text(pattern), true));
    }

    /** Matches a pattern that is an expression: {@code x like y}. */
    default Predicate like(Expression<String> pattern) {
        return Predicate.of(new Node.Like(node(), pattern.node(), false));
    }

    /** Matches a pattern that is an expression, whatever the case. */
    default Predicate likeIgnoreCase(Expression<String> pattern) {
        return Predicate.of(new Node.Like(node(), pattern.node(), true));
    }

    /** Contains a text, in which nothing is special. */
    default Predicate contains(String part) {
        return like("%" + escaped(part) + "%");
    }

    /** Contains another text, in which nothing is special. */
    default Predicate contains(Expression<String> part) {
        return like(joined(text("%"), escaped(part), text("%")));
    }

    /** Contains a text whatever the case. */
    default Predicate containsIgnoreCase(String part) {
        return likeIgnoreCase("%" + escaped(part) + "%");
    }

    /** Starts with a text, in which nothing is special. */
    default Predicate startsWith(String prefix) {
        return like(escaped(prefix) + "%");
    }

    /** Starts with another text, in which nothing is special. */
    default Predicate startsWith(Expression<String> prefix) {
        return like(joined(escaped(prefix), text("%")));
    }

    /** Ends with a text, in which nothing is special. */
    default Predicate endsWith(String suffix) {
        return like("%" + escaped(suffix));
    }

    /** Ends with another text, in which nothing is special. */
    default Predicate endsWith(Expression<String> suffix) {
        return like(joined(text("%"), escaped(suffix)));
    }

    /** Equals a text whatever the case: {@code lower(x) = lower(?)}. */
    default Predicate eqIgnoreCase(String value) {
        return lower().eq(of(call("lower", text(value))));
    }

    /** Equals another text whatever the case: {@code lower(x) = lower(y)}. */
    default Predicate eqIgnoreCase(Expression<String> other) {
        return lower().eq(of(call("lower", other.node())));
    }

    /** Matches a regular expression of the database's own kind: {@code x ~ ?}, {@code x regexp ?}. */
    default Predicate matches(String expression) {
        return Predicate.of(new Node.Binary(Operator.MATCHES, node(), text(expression)));
    }

    /** This text and a value after it. */
    default TextExpression concat(String value) {
        return of(new Node.Binary(Operator.CONCAT, node(), text(value)));
    }

    /** This text and another after it. */
    default TextExpression concat(Expression<String> other) {
        return of(new Node.Binary(Operator.CONCAT, node(), other.node()));
    }

    /** In small letters: {@code lower(x)}. */
    default TextExpression lower() {
        return of(call("lower", node()));
    }

    /** In capital letters: {@code upper(x)}. */
    default TextExpression upper() {
        return of(call("upper", node()));
    }

    /** Without blanks at both ends: {@code trim(x)}. */
    default TextExpression trim() {
        return of(call("trim", node()));
    }

    /** The number of characters: {@code char_length(x)}. */
    default NumberExpression<Integer> length() {
        return NumberExpression.of(call("length", node()), SqlType.INTEGER);
    }

    /**
     * A part: {@code substr(x, from, length)}.
     *
     * @param from where it begins, counted from one
     * @param length the number of characters
     */
    default TextExpression substring(int from, int length) {
        return of(call("substr", node(), number(from), number(length)));
    }

    /** The first characters: {@code left(x, n)}. */
    default TextExpression left(int characters) {
        return of(call("left", node(), number(characters)));
    }

    /** The last characters: {@code right(x, n)}. */
    default TextExpression right(int characters) {
        return of(call("right", node(), number(characters)));
    }

    /** With every occurrence of a text replaced: {@code replace(x, ?, ?)}. */
    default TextExpression replace(String part, String by) {
        return of(call("replace", node(), text(part), text(by)));
    }

    /** Filled at the left to a length: {@code lpad(x, n, ?)}. */
    default TextExpression padLeft(int length, String with) {
        return of(call("lpad", node(), number(length), text(with)));
    }

    /** Where a text is first found, counted from one; zero if it is not: {@code position(? in x)}. */
    default NumberExpression<Integer> position(String part) {
        return NumberExpression.of(call("position", node(), text(part)), SqlType.INTEGER);
    }

    @Override
    default TextExpression orElse(String value) {
        return of(call("coalesce", node(), text(value)));
    }

    @Override
    default TextExpression orElse(Expression<String> other) {
        return of(call("coalesce", node(), other.node()));
    }

    @Override
    default TextExpression nullIf(String value) {
        return of(call("nullif", node(), text(value)));
    }

    @Override
    default TextAggregate min() {
        return new TextAggregate(Aggregates.of("min", node()));
    }

    @Override
    default TextAggregate max() {
        return new TextAggregate(Aggregates.of("max", node()));
    }

    /**
     * All texts of a group, with a separator between them: {@code string_agg(x, ...)}, {@code group_concat(x ...)}.
     *
     * <p>MySQL cuts it off at its setting {@code group_concat_max_len}, which is 1,024 bytes by default.
     *
     * @throws io.jino.error.ValueRangeException if the separator cannot be kept as it is
     */
    default TextAggregate joined(String separator) {
        var checked = new Node.Text((String) SqlType.STRING.bind(separator));
        return new TextAggregate(Aggregates.of("string_agg", node(), checked));
    }

    private static Node text(String value) {
        return Node.Bind.of(SqlType.STRING, value);
    }

    private static Node number(int value) {
        return Node.Bind.of(SqlType.INTEGER, value);
    }

    private static Node call(String function, Node... arguments) {
        return new Node.Call(function, List.of(arguments));
    }

    // The backslash would not do: whether it escapes depends on a server setting of MySQL.
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Node escaped(Expression<String> text) {
        Node escaped = text.node();
        for (var special : List.of("!", "%", "_")) {
            escaped = call("replace", escaped, text(special), text("!" + special));
        }
        return escaped;
    }

    private static TextExpression joined(Node first, Node... others) {
        TextExpression joined = of(first);
        for (Node other : others) {
            joined = joined.concat(of(other));
        }
        return joined;
    }

    /** The result of a computation. */
    record Computed(Node node) implements TextExpression {
        @Override
        public SqlType<String> type() {
            return SqlType.STRING;
        }
    }
}
