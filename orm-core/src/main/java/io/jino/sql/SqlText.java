package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it is written: what its text is made of so far, what is bound so far, and what each table is called.
 *
 * <p>The text itself is made last, and only if {@link Renderings} has not kept one that is made of the same.
 */
final class SqlText {
    private final Dialect dialect;
    private final Arguments arguments;
    private final Ingredients made = new Ingredients();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Map<TableRef, Alias> aliases = new HashMap<>();
    private int tables;

    SqlText(Dialect dialect) {
        this(dialect, Arguments.NONE);
    }

    SqlText(Dialect dialect, Arguments arguments) {
        this.dialect = dialect;
        this.arguments = arguments;
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

    /** The alias of a source. */
    String aliasOf(TableRef source) {
        return known(source, "a column").name();
    }

    /** The one table of a command, whose columns need no qualifier. */
    SqlText target(TableRef table) {
        aliases.put(table, Alias.NOTHING);
        return table(table);
    }

    /** From here on, columns of the table are qualified by its name, or no more. */
    void qualify(TableRef table, boolean qualified) {
        String name = qualified ? dialect.quoted(table.name()) : "";
        aliases.put(table, qualified ? new Alias(name, name + ".") : Alias.NOTHING);
    }

    /** A column, qualified as its table is called here. */
    SqlText column(TableRef table, String column) {
        return add(known(table, column).qualifier()).name(column);
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

    Ingredients made() {
        return made;
    }

    /** The statement, with its text from those that were written before, if it is among them. */
    Statement statement(@Nullable Renderings renderings) {
        Text text = renderings == null ? made.text(dialect) : renderings.text(made);
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
