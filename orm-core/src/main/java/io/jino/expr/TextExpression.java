package io.jino.expr;

import io.jino.expr.Node.Operator;
import io.jino.type.SqlType;

/**
 * An expression that is text.
 *
 * <p>Whether case matters is the collation's choice: it does on PostgreSQL, and by default does not on MySQL and MariaDB.
 */
public interface TextExpression extends Expression<String> {
    /**
     * Matches a pattern with {@code %} for any text and {@code _} for any one character; {@code !} escapes.
     */
    default Predicate like(String pattern) {
        return Predicate.of(new Node.Like(node(), Node.Bind.of(SqlType.STRING, pattern)));
    }

    /** Contains a text, in which nothing is special. */
    default Predicate contains(String part) {
        return like("%" + escaped(part) + "%");
    }

    /** Starts with a text, in which nothing is special. */
    default Predicate startsWith(String prefix) {
        return like(escaped(prefix) + "%");
    }

    /** Ends with a text, in which nothing is special. */
    default Predicate endsWith(String suffix) {
        return like("%" + escaped(suffix));
    }

    /** This text and a value after it. */
    default TextExpression concat(String value) {
        return of(new Node.Binary(Operator.CONCAT, node(), Node.Bind.of(SqlType.STRING, value)));
    }

    /** This text and another after it. */
    default TextExpression concat(Expression<String> other) {
        return of(new Node.Binary(Operator.CONCAT, node(), other.node()));
    }

    private static TextExpression of(Node node) {
        return new Computed(node);
    }

    // The backslash would not do: whether it escapes depends on a server setting of MySQL.
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The result of a computation. */
    record Computed(Node node) implements TextExpression {
        @Override
        public SqlType<String> type() {
            return SqlType.STRING;
        }
    }
}
