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

    /** The name of a table, with its schema. */
    SqlText table(TableRef table) {
        if (table.schema() != null) {
            name(table.schema()).add(".");
        }
        return name(table.name());
    }

    /** Gives a table of a query an alias of its own. The select list, which stands before the table, needs it already. */
    void alias(TableRef table) {
        qualifiers.put(table, "t" + aliases++ + ".");
    }

    /** A table of a query and its alias. */
    SqlText aliased(TableRef table) {
        String qualifier = Objects.requireNonNull(qualifiers.get(table));
        return table(table).add(" ").add(qualifier.substring(0, qualifier.length() - 1));
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
        String qualifier = qualifiers.get(table);
        if (qualifier == null) {
            throw new InvalidQueryException(
                    "unknown-table",
                    "A column belongs to a table that is not part of the statement.",
                    "Use columns of the table that the statement is about.",
                    "Column: " + table + "." + column);
        }
        return add(qualifier).name(column);
    }

    /** A placeholder, and the value for it. */
    SqlText bind(SqlType<?> type, @Nullable Object value) {
        values.add(value == null ? null : dialect.encode(type, value));
        types.add(type.name());
        return add(dialect.placeholder(values.size(), type));
    }

    /** One placeholder for an array of values. */
    SqlText bindArray(SqlType<?> type, List<?> array) {
        values.add(dialect.encodeArray(type, array));
        types.add(type.name() + "[]");
        return add(dialect.arrayPlaceholder(values.size(), type));
    }

    Statement statement() {
        return new Statement(text.toString(), values, types);
    }
}
