package io.jino.expr;

import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar: what an SQL expression can be, as data.
 *
 * <p>Nodes have no behaviour but {@link #accept}; what they look like in a dialect is the renderer's business. A visitor
 * has no defaults, so a new node breaks the build wherever it has to be handled.
 */
public sealed interface Node {
    /** Calls the visitor's method for this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** A column of one use of a table. */
    record Column(TableRef table, String name, SqlType<?> type) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /** A value, which is bound and never part of the text. */
    record Bind(SqlType<?> type, Object value) implements Node {
        /** A value of a type, checked. */
        public static <T> Bind of(SqlType<T> type, T value) {
            return new Bind(type, type.bind(value));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bind(this);
        }

        /** The type only: what is bound is nobody's business. */
        @Override
        public String toString() {
            return "Bind[" + type + "]";
        }
    }

    /** SQL's null, of a type. */
    record Null(SqlType<?> type) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** The column's default, as the value of an insert. */
    record Default() implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultValue(this);
        }
    }

    /** What an upsert tried to insert into a column. */
    record Excluded(String column) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.excluded(this);
        }
    }

    /** The next value of a sequence. */
    record NextValue(String sequence) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nextValue(this);
        }
    }

    /** Two operands and an operator between them. */
    record Binary(Operator operator, Node left, Node right) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** Conditions that all have to hold, or of which one has to: never empty, never nested in their own kind. */
    record Junction(boolean all, List<Node> conditions) implements Node {
        /** Copies the conditions. */
        public Junction {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.junction(this);
        }
    }

    /** The opposite of a condition. */
    record Not(Node condition) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Whether an operand is null, or is not. */
    record IsNull(Node operand, boolean negated) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    /** Whether an operand is between two others, both included. */
    record Between(Node operand, Node low, Node high) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /** Whether an operand is one of some values, all of one type and already on the wire's side. */
    record In(Node operand, SqlType<?> type, List<Object> values) implements Node {
        /** Copies the values. */
        public In {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }

        /** The number of values only. */
        @Override
        public String toString() {
            return "In[" + operand + ", " + values.size() + " values]";
        }
    }

    /** Whether a text matches a pattern in which {@code !} escapes. */
    record Like(Node operand, Node pattern) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.like(this);
        }
    }

    /** A condition that always or never holds. */
    record Constant(boolean holds) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** The number of rows. */
    record CountRows() implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countRows(this);
        }
    }

    /** Whether a query gives a row. */
    record Exists(Select query) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /** A query, as data: what it selects, from where, which rows, in which order, and how many of them. */
    record Select(
            List<Node> items,
            @Nullable TableRef from,
            @Nullable Node where,
            List<Order> orderBy,
            @Nullable Node limit,
            @Nullable Node offset) {
        /** Copies the lists. */
        public Select {
            items = List.copyOf(items);
            orderBy = List.copyOf(orderBy);
        }
    }

    /** One criterion of an order. */
    record Order(Node by, boolean descending) {}

    /** What stands between two operands. The name is dialect-free; each dialect has its own word. */
    enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        NE,
        /** Less than. */
        LT,
        /** Less than or equal. */
        LE,
        /** Greater than. */
        GT,
        /** Greater than or equal. */
        GE,
        /** Sum. */
        PLUS,
        /** Difference. */
        MINUS,
        /** Product. */
        TIMES,
        /** Quotient. */
        DIVIDE,
        /** Two texts, one after the other. */
        CONCAT
    }

    /**
     * One method for each kind of node.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** For {@link Column}. */
        R column(Column node);

        /** For {@link Bind}. */
        R bind(Bind node);

        /** For {@link Null}. */
        R nothing(Null node);

        /** For {@link Default}. */
        R defaultValue(Default node);

        /** For {@link Excluded}. */
        R excluded(Excluded node);

        /** For {@link NextValue}. */
        R nextValue(NextValue node);

        /** For {@link Binary}. */
        R binary(Binary node);

        /** For {@link Junction}. */
        R junction(Junction node);

        /** For {@link Not}. */
        R not(Not node);

        /** For {@link IsNull}. */
        R isNull(IsNull node);

        /** For {@link Between}. */
        R between(Between node);

        /** For {@link In}. */
        R in(In node);

        /** For {@link Like}. */
        R like(Like node);

        /** For {@link Constant}. */
        R constant(Constant node);

        /** For {@link CountRows}. */
        R countRows(CountRows node);

        /** For {@link Exists}. */
        R exists(Exists node);
    }
}
