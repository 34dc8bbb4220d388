package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it is written: the text so far, what is bound so far, and what each table is called.
 */
final class SqlText {
    /** What the protocols of both databases count in 16 bits. */
    private static final int MOST_VALUES = 65_535;

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(256);
    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final Map<TableRef, String> qualifiers = new HashMap<>();
    private int aliases;

    SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    SqlText name(String identifier) {
        return add(dialect.quoted(identifier));
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
     * Gives a source of a query an alias of its own, and tells what its columns were qualified with outside of the query.
     * The select list, which stands before the source, needs it already.
     */
    @Nullable String alias(TableRef source) {
        return qualifiers.put(source, "t" + aliases++ + ".");
    }

    /** Leaves a query: its source is called as outside again, or is out of sight. */
    void unalias(TableRef source, @Nullable String outside) {
        if (outside == null) {
            qualifiers.remove(source);
        } else {
            qualifiers.put(source, outside);
        }
    }

    /** The alias of a source. */
    String aliasOf(TableRef source) {
        String qualifier = qualifier(source, "a column");
        return qualifier.substring(0, qualifier.length() - 1);
    }

    /** The one table of a command, whose columns need no qualifier. */
    SqlText target(TableRef table) {
        qualifiers.put(table, "");
        return table(table);
    }

    /** From here on, columns of the table are qualified by its name, or no more. */
    void qualify(TableRef table, boolean qualified) {
        qualifiers.put(table, qualified ? dialect.quoted(table.name()) + "." : "");
    }

    /** A column, qualified as its table is called here. */
    SqlText column(TableRef table, String column) {
        return add(qualifier(table, column)).name(column);
    }

    private String qualifier(TableRef table, String column) {
        String qualifier = qualifiers.get(table);
        if (qualifier == null) {
            throw new InvalidQueryException(
                    "unknown-table",
                    "A column belongs to a table that is not part of the statement.",
                    "Join the table, or use columns of those that are there; a second use of a table by as() has columns"
                            + " of its own.",
                    "Column: " + table + "." + column);
        }
        return qualifier;
    }

    /** A placeholder, and the value for it. */
    SqlText bind(SqlType<?> type, @Nullable Object value) {
        values.add(value == null ? null : dialect.encode(type, value));
        types.add(type.name());
        return add(dialect.placeholder(values.size(), type));
    }

    /** A placeholder for a value that is given later. */
    SqlText param(int index, SqlType<?> type) {
        values.add(new Argument(index, type));
        types.add(type.name());
        return add(dialect.placeholder(values.size(), type));
    }

    /** One placeholder for an array of values. */
    SqlText bindArray(SqlType<?> type, List<?> array) {
        values.add(dialect.encodeArray(type, array));
        types.add(type.name() + "[]");
        return add(dialect.arrayPlaceholder(values.size(), type));
    }

    /**
     * @throws InvalidQueryException if more is bound than a statement can carry
     */
    Statement statement() {
        if (values.size() > MOST_VALUES) {
            throw new InvalidQueryException(
                    "too-many-values",
                    "A statement binds more than the 65,535 values that the protocol of the database can count.",
                    "Split the values, or find the rows by a condition or a subquery.",
                    "Values: " + values.size());
        }
        return new Statement(text.toString(), values, types);
    }

    /** Stands among the values for one that is given when a baked query is run. */
    record Argument(int index, SqlType<?> type) {
        Argument {
            Objects.checkIndex(index, Integer.MAX_VALUE);
        }
    }
}
