package io.jino.expr;

import io.jino.type.SqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The grammar: what an SQL expression can be, as data.
 *
 * <p>Nodes have no behaviour but {@link #accept}; what they look like in a dialect is the renderer's business. A visitor
 * has no defaults, so a new node breaks the build wherever it has to be handled. Nodes are equal if their structure is, so
 * that a statement's text can be found by its tree.
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

    /** A value, which is bound and never part of the text. Two binds of one type are equal, whatever they bind: a value is no
     * part of a statement's structure. */
    record Bind(SqlType<?> type, Object value) implements Node {
        /** A value of a type, checked. */
        public static <T> Bind of(SqlType<T> type, T value) {
            return new Bind(type, type.bind(value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bind bind && type.equals(bind.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }

        /** The type only: what is bound is nobody's business. */
        @Override
        public String toString() {
            return "Bind[" + type + "]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bind(this);
        }
    }

    /**
     * A value that is given when a baked query is run.
     *
     * @param owner whose parameter it is, compared by identity
     * @param index its place among the arguments
     * @param type its type, or that of its elements if it is a list
     * @param most the greatest number that is bound, for limits; the argument may be greater
     */
    record Param(Object owner, int index, SqlType<?> type, long most) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.param(this);
        }
    }

    /** SQL's null, of a type. */
    record Null(SqlType<?> type) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** The column's default, as the value of an insert or an update. */
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

    /** A condition that always or never holds. */
    record Constant(boolean holds) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** Two operands and an operator between them that Jino knows. */
    record Binary(Operator operator, Node left, Node right) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** Two operands and an operator between them that only the database knows. */
    record Infix(String symbol, Node left, Node right) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.infix(this);
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

    /** Whether an operand is one of some values, all of one type and already on the wire's side. Two lists of one type are equal
     * if dialects without arrays write them alike. */
    record In(Node operand, SqlType<?> type, List<Object> values) implements Node {
        /** The longest list of a dialect without arrays; a longer one becomes several. */
        public static final int LONGEST = 1024;

        /** Copies the values. */
        public In {
            values = List.copyOf(values);
        }

        /** How many placeholders a dialect without arrays writes for so many values in one list: a power of two, or none. */
        public static int padded(int size) {
            return size < 2 ? size : Integer.highestOneBit(size - 1) << 1;
        }

        /** How many placeholders a dialect without arrays writes: full lists, and a padded one for the rest. */
        public int paddedSize() {
            int rest = values.size() % LONGEST;
            return values.size() - rest + padded(rest);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof In in
                    && operand.equals(in.operand)
                    && type.equals(in.type)
                    && paddedSize() == in.paddedSize();
        }

        @Override
        public int hashCode() {
            return Objects.hash(operand, type, paddedSize());
        }

        /** The number of values only. */
        @Override
        public String toString() {
            return "In[" + operand + ", " + values.size() + " values]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** Whether an operand is one of the values of a baked query's list. */
    record InParam(Node operand, Param param) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inParam(this);
        }
    }

    /** Values of one type in SQL that Jino does not understand: an array where there are some, else a list. Two of them are
     * equal if dialects without arrays write them alike. */
    record Listed(SqlType<?> type, List<Object> values) implements Node {
        /** Copies the values. */
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Listed listed
                    && type.equals(listed.type)
                    && In.padded(values.size()) == In.padded(listed.values.size());
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, In.padded(values.size()));
        }

        /** The number of values only. */
        @Override
        public String toString() {
            return "Listed[" + type + ", " + values.size() + " values]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** Whether an operand, which may be a {@link RowValue}, is among the rows of a query. */
    record InQuery(Node operand, Select query) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inQuery(this);
        }
    }

    /** Whether a comparison holds with all rows of a query, or with one of them. */
    record Quantified(Operator operator, Node left, boolean all, Select query) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quantified(this);
        }
    }

    /** Whether a query gives a row. */
    record Exists(Select query) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /** The only value of a query with one column and at most one row. */
    record Scalar(Select query) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * Whether several operands are together one of some rows of values, on dialects without arrays: {@code (a, b) in ((?,
     * ?), ...)}, padded like {@link In}. Two of them are equal if they have one text.
     */
    record InRows(List<Node> operands, List<SqlType<?>> types, List<List<Object>> rows) implements Node {
        /** Copies the lists. */
        public InRows {
            operands = List.copyOf(operands);
            types = List.copyOf(types);
            rows = List.copyOf(rows);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InRows in
                    && operands.equals(in.operands)
                    && types.equals(in.types)
                    && In.padded(rows.size()) == In.padded(in.rows.size());
        }

        @Override
        public int hashCode() {
            return Objects.hash(operands, types, In.padded(rows.size()));
        }

        /** The number of rows only. */
        @Override
        public String toString() {
            return "InRows[" + operands + ", " + rows.size() + " rows]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inRows(this);
        }
    }

    /** Several values compared as one: {@code (a, b)}. */
    record RowValue(List<Node> values) implements Node {
        /** Copies the values. */
        public RowValue {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowValue(this);
        }
    }

    /** Whether a text matches a pattern in which {@code !} escapes. */
    record Like(Node operand, Node pattern, boolean ignoresCase) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.like(this);
        }
    }

    /** Whether a row comes after another in an order. */
    record Keyset(List<After> criteria) implements Node {
        /** Copies the criteria. */
        public Keyset {
            criteria = List.copyOf(criteria);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyset(this);
        }
    }

    /** A criterion, its value in the row that the others come after, and whether there are nulls in it. */
    record After(Order order, Node last, boolean nullable) {}

    /** A text that is part of the structure, such as a separator. */
    record Text(String text) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** The result of the first condition that holds, else another. */
    record Case(List<When> whens, @Nullable Node otherwise) implements Node {
        /** Copies the conditions. */
        public Case {
            whens = List.copyOf(whens);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** An operand as another type. */
    record Cast(Node operand, SqlType<?> type) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** A function of some arguments. The name is Jino's; a dialect that has another word for it says so. */
    record Call(String function, List<Node> arguments) implements Node {
        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A function of all rows of a group; without arguments, of the rows themselves. */
    record Aggregate(
            String function,
            List<Node> arguments,
            boolean distinct,
            List<Order> orderBy,
            @Nullable Node filter) implements Node {
        /** Copies the lists. */
        public Aggregate {
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /** A function over the rows around each row. */
    record Over(Node function, Window window) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.over(this);
        }
    }

    /** SQL that Jino does not understand: text parts, and what stands between them. */
    record Raw(List<String> parts, List<Node> holes) implements Node {
        /** Copies the lists. */
        public Raw {
            parts = List.copyOf(parts);
            holes = List.copyOf(holes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }

    /**
     * A member of a JSON document.
     *
     * @param document the document
     * @param keys the way to the member; a part of the text, so that an index of the same expression is found
     * @param type what it is read as
     * @param otherwise the text of what it is where it is absent or JSON's null; null for SQL's null
     * @param keepsNull whether JSON's null stays a document, so that it differs from what is absent
     */
    record JsonMember(
            Node document,
            List<String> keys,
            SqlType<?> type,
            @Nullable String otherwise,
            boolean keepsNull) implements Node {
        /** Copies the keys. */
        public JsonMember {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonMember(this);
        }
    }

    /** A JSON document with some members set or removed, one after the other. */
    record JsonChange(Node document, List<JsonStep> steps) implements Node {
        /** Copies the steps. */
        public JsonChange {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonChange(this);
        }
    }

    /**
     * An operand in which one use of a table stands for another: what was written about a table as such, said of a use of
     * it under another alias.
     *
     * @param operand what is said
     * @param table of which table it is said
     * @param use the use that is meant, which the statement knows
     */
    record Renamed(Node operand, TableRef table, TableRef use) implements Node {
        /** An operand of one table, said of a use of it; the operand itself, if both are the same. */
        public static Node of(Node operand, TableRef table, TableRef use) {
            if (table == use) {
                return operand;
            }
            if (operand instanceof Column column) {
                return column.table() == table ? new Column(use, column.name(), column.type()) : column;
            }
            if (operand instanceof Junction junction) {
                return new Junction(
                        junction.all(),
                        junction.conditions().stream()
                                .map(condition -> of(condition, table, use))
                                .toList());
            }
            return new Renamed(operand, table, use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renamed(this);
        }
    }

    /**
     * What becomes of one member of a JSON document.
     *
     * @param keys the way to the member
     * @param value what it is set to, or null if it is removed
     * @param type the type of that value
     */
    record JsonStep(List<String> keys, @Nullable Node value, SqlType<?> type) {
        /** Copies the keys. */
        public JsonStep {
            keys = List.copyOf(keys);
        }
    }

    /** A condition and a result. */
    record When(Node condition, Node result) {}

    /** What stands between two operands. Each dialect has its own word for it. */
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
        /** Different, where null is a value like any other. */
        IS_DISTINCT_FROM,
        /** Equal, where null is a value like any other. */
        IS_NOT_DISTINCT_FROM,
        /** Matches a regular expression. */
        MATCHES,
        /** Sum. */
        PLUS,
        /** Difference. */
        MINUS,
        /** Product. */
        TIMES,
        /** Quotient. */
        DIVIDE,
        /** Remainder. */
        MODULO,
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

        /** For {@link Param}. */
        R param(Param node);

        /** For {@link Null}. */
        R nothing(Null node);

        /** For {@link Default}. */
        R defaultValue(Default node);

        /** For {@link Excluded}. */
        R excluded(Excluded node);

        /** For {@link NextValue}. */
        R nextValue(NextValue node);

        /** For {@link Constant}. */
        R constant(Constant node);

        /** For {@link Binary}. */
        R binary(Binary node);

        /** For {@link Infix}. */
        R infix(Infix node);

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

        /** For {@link InParam}. */
        R inParam(InParam node);

        /** For {@link Listed}. */
        R listed(Listed node);

        /** For {@link InRows}. */
        R inRows(InRows node);

        /** For {@link InQuery}. */
        R inQuery(InQuery node);

        /** For {@link Quantified}. */
        R quantified(Quantified node);

        /** For {@link Exists}. */
        R exists(Exists node);

        /** For {@link Scalar}. */
        R scalar(Scalar node);

        /** For {@link RowValue}. */
        R rowValue(RowValue node);

        /** For {@link Like}. */
        R like(Like node);

        /** For {@link Keyset}. */
        R keyset(Keyset node);

        /** For {@link Text}. */
        R text(Text node);

        /** For {@link Case}. */
        R choice(Case node);

        /** For {@link Cast}. */
        R cast(Cast node);

        /** For {@link Call}. */
        R call(Call node);

        /** For {@link Aggregate}. */
        R aggregate(Aggregate node);

        /** For {@link Over}. */
        R over(Over node);

        /** For {@link Raw}. */
        R raw(Raw node);

        /** For {@link JsonMember}. */
        R jsonMember(JsonMember node);

        /** For {@link JsonChange}. */
        R jsonChange(JsonChange node);

        /** For {@link Renamed}. */
        R renamed(Renamed node);
    }
}
