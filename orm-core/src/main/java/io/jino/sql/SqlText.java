package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.TableRef;
import io.jino.query.Scope;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it is written: what its text is made of so far, what is bound so far, and what each table is called.
 *
 * <p>The text itself is made last, and only if {@link Renderings} has not kept one that is made of the same.
 */
final class SqlText {
    /** What the protocols of both databases count in 16 bits. */
    private static final int MOST_VALUES = 65_535;

    private final Dialect dialect;
    private final Arguments arguments;
    private final Ingredients made = new Ingredients();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Map<TableRef, Alias> aliases = new HashMap<>();
    private @Nullable TableRef changed;
    private Set<String> changedColumns = Set.of();
    private boolean isConflict;
    private final Scope scope;
    private Set<String> commonTables = Set.of();
    private int tables;

    SqlText(Dialect dialect) {
        this(dialect, Arguments.NONE);
    }

    SqlText(Dialect dialect, Arguments arguments) {
        this(dialect, Scope.none(), arguments);
    }

    SqlText(Renderings renderings) {
        this(renderings, Arguments.NONE);
    }

    SqlText(Renderings renderings, Arguments arguments) {
        this(renderings.dialect(), renderings.scope(), arguments);
    }

    private SqlText(Dialect dialect, Scope scope, Arguments arguments) {
        this.dialect = dialect;
        this.scope = scope;
        this.arguments = arguments;
    }

    /** Which rows are there. */
    Scope scope() {
        return scope;
    }

    /** From here on, a name means a common table, whatever table of the database has it. */
    void commonTable(String name) {
        if (!scope.isEmpty()) {
            commonTables = new HashSet<>(commonTables);
            commonTables.add(name);
        }
    }

    /** Whether a source is a common table of the statement. */
    boolean isCommonTable(TableRef table) {
        return table.schema() == null && commonTables.contains(table.name());
    }

    Dialect dialect() {
        return dialect;
    }

    SqlText add(String sql) {
        made.sql(sql);
        return this;
    }

    SqlText name(String identifier) {
        made.name(identifier);
        return this;
    }

    /** Names, with commas between them. */
    SqlText names(List<String> identifiers) {
        for (int i = 0; i < identifiers.size(); i++) {
            add(i == 0 ? "" : ", ").name(identifiers.get(i));
        }
        return this;
    }

    /** Parts, with commas between them. */
    <T> SqlText separated(List<T> parts, Consumer<T> writer) {
        for (int i = 0; i < parts.size(); i++) {
            add(i == 0 ? "" : ", ");
            writer.accept(parts.get(i));
        }
        return this;
    }

    /** The name of a table, with its schema. */
    SqlText table(TableRef table) {
        if (table.schema() != null) {
            name(table.schema()).add(".");
        }
        return name(table.name());
    }

    /**
     * Gives a source of a query an alias of its own, and tells what it was called outside of the query. The select list,
     * which stands before the source, needs it already.
     */
    @Nullable Alias alias(TableRef source) {
        return aliases.put(source, Alias.of(tables++));
    }

    /** Leaves a query: its source is called as outside again, or is out of sight. */
    void unalias(TableRef source, @Nullable Alias outside) {
        if (outside == null) {
            aliases.remove(source);
        } else {
            aliases.put(source, outside);
        }
    }

    /** Writes an operand, in which one use of a table is called as another one. */
    SqlText renamed(Node.Renamed node, Consumer<Node> writer) {
        Alias use = known(node.use(), "a column");
        Alias outside = aliases.put(node.table(), use);
        writer.accept(node.operand());
        unalias(node.table(), outside);
        return this;
    }

    /** The alias of a source. */
    String aliasOf(TableRef source) {
        return known(source, "a column").name();
    }

    /** From here on, columns of the one table of a command need no qualifier. */
    void target(TableRef table) {
        aliases.put(table, Alias.NOTHING);
    }

    /** From here on, columns of the table are qualified by a name of it, which is quoted already. */
    void qualify(TableRef table, String name) {
        aliases.put(table, new Alias(name, name + "."));
    }

    /** A column, qualified as its table is called here. */
    SqlText column(TableRef table, String column) {
        if (table == changed && changedColumns.contains(column)) {
            dialect.require(
                    Feature.SETS_AT_ONCE,
                    "Set it before the other one, or from a value; two columns cannot change places. Column: " + column
                            + ".");
        }
        Alias alias = known(table, column);
        if (alias.qualifier().isEmpty() && aliases.size() > 1) {
            // In a query inside of a command, a plain name would be that of the query's own column.
            return name(table.name()).add(".").name(column);
        }
        return add(alias.qualifier()).name(column);
    }

    /** The columns of a table that have another value already where the text is now. */
    void changed(TableRef table, Collection<String> columns) {
        changed = table;
        changedColumns = Set.copyOf(columns);
    }

    /** Says whether there is a row that was excluded by a conflict where the text is now. */
    void conflict(boolean isConflict) {
        this.isConflict = isConflict;
    }

    boolean isConflict() {
        return isConflict;
    }

    private Alias known(TableRef table, String column) {
        Alias alias = aliases.get(table);
        if (alias == null) {
            throw new InvalidQueryException(
                    "unknown-table",
                    "A column belongs to a table that is not part of the statement.",
                    "Join the table, or use columns of those that are there; a second use of a table by as() has columns"
                            + " of its own.",
                    "Column: " + table + "." + column);
        }
        return alias;
    }

    /** How many placeholders there are so far. */
    int placeholders() {
        return values.size();
    }

    /** A placeholder, and the value for it. */
    SqlText bind(SqlType<?> type, @Nullable Object value) {
        values.add(value == null ? null : dialect.encode(type, value));
        made.placeholder(type);
        return this;
    }

    /** The placeholder of a value that is bound already, for dialects that number them. */
    SqlText again(SqlType<?> type, int number) {
        made.placeholder(type, number);
        return this;
    }

    /** The placeholder of an array that is bound already, for dialects that number them. */
    SqlText arrayAgain(SqlType<?> type, int number) {
        made.array(type, number);
        return this;
    }

    /** One placeholder for an array of values. */
    SqlText bindArray(SqlType<?> type, List<?> array) {
        values.add(dialect.encodeArray(type, array));
        made.array(type);
        return this;
    }

    /** A placeholder for an argument of a baked query. */
    SqlText param(Node.Param param) {
        values.add(arguments.value(dialect, param));
        made.placeholder(param.type());
        return this;
    }

    /** One placeholder for an argument that is a list. */
    SqlText paramArray(Node.Param param) {
        values.add(arguments.array(dialect, param));
        made.array(param.type());
        return this;
    }

    /** The values of an argument that is a list. */
    List<Object> listed(Node.Param param) {
        return arguments.list(param);
    }

    /** The text alone. */
    Text text() {
        return made.text(dialect);
    }

    /** The statement, written anew. */
    Statement statement() {
        return statement(text());
    }

    /** The statement, with its text from those that were written before, if it is among them. */
    Statement statement(Renderings renderings) {
        return statement(renderings.text(made));
    }

    private Statement statement(Text text) {
        if (values.size() > MOST_VALUES) {
            throw new InvalidQueryException(
                    "too-many-values",
                    "A statement binds more than the 65,535 values that the protocol of the database can count.",
                    "Split the values, or find the rows by a condition or a subquery.",
                    "Values: " + values.size());
        }
        return new Statement(text.sql(), values, text.types());
    }

    /** What is bound, in the order of the placeholders. */
    List<@Nullable Object> values() {
        return values;
    }

    /**
     * What a source is called.
     *
     * @param qualifier what stands before its columns
     */
    record Alias(String name, String qualifier) {
        static final Alias NOTHING = new Alias("", "");

        // The same strings each time, so that they compare by a glance.
        private static final Alias[] FIRST = new Alias[32];

        static {
            for (int i = 0; i < FIRST.length; i++) {
                FIRST[i] = new Alias("t" + i, "t" + i + ".");
            }
        }

        static Alias of(int number) {
            return number < FIRST.length ? FIRST[number] : new Alias("t" + number, "t" + number + ".");
        }
    }
}
