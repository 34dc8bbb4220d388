package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Subquery;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.Table;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What columns are set to: columns of the command's own table, the last value of each, and values that they can hold.
 */
final class Assignments {
    private static final Set<Wire> NUMBERS =
            EnumSet.of(Wire.INT2, Wire.INT4, Wire.INT8, Wire.FLOAT4, Wire.FLOAT8, Wire.NUMERIC);

    private Assignments() {}

    /** The assignments and more of them, each column once: the last one stays. */
    static <E> List<Assignment<E>> last(Table<E> table, List<Assignment<E>> assignments, List<Assignment<E>> more) {
        var all = new ArrayList<>(assignments);
        for (var assignment : more) {
            own(table, assignment.column());
            var before = all.stream()
                    .filter(other -> other.column() == assignment.column())
                    .findFirst();
            before.ifPresent(all::remove);
            all.add(before.map(other -> after(other, assignment)).orElse(assignment));
        }
        return List.copyOf(all);
    }

    /** The later of two assignments of a column, which keeps the earlier one as far as they change members of a document. */
    private static <E> Assignment<E> after(Assignment<E> earlier, Assignment<E> later) {
        if (!(later.value() instanceof Node.JsonChange change)) {
            return later;
        }
        Node document = earlier.value();
        var steps = new ArrayList<Node.JsonStep>();
        if (document instanceof Node.JsonChange before) {
            document = before.document();
            steps.addAll(before.steps());
        } else if (document instanceof Node.Default) {
            throw new InvalidQueryException(
                    "json-change",
                    "A document is set to its default, of which a member is to be changed.",
                    "Set the document to a value, or change its member in a second statement.",
                    "Column: " + later.column());
        }
        steps.addAll(change.steps());
        return new Assignment<>(later.column(), new Node.JsonChange(document, steps));
    }

    /** Columns of the table that a command is about. */
    static <E> List<Column<E, ?>> own(Table<E> table, List<Column<E, ?>> columns) {
        columns.forEach(column -> own(table, column));
        return List.copyOf(columns);
    }

    private static void own(Table<?> table, Column<?, ?> column) {
        if (column.table().ref() != table.ref()) {
            throw new InvalidQueryException(
                    "foreign-column",
                    "A command on " + table + " is to write a column of another use of the table.",
                    "Write the columns of the table that the command begins at; those of as() can be read only.",
                    "Column: " + column);
        }
    }

    /** Compares what a query gives with the columns that it is inserted into, as far as the types are known. */
    static void checkQuery(List<? extends Column<?, ?>> columns, Subquery<?> query) {
        int items = query.item().nodes().size();
        if (items != columns.size()) {
            throw new InvalidQueryException(
                    "insert-select",
                    "A query gives " + items + " values for the " + columns.size() + " columns of an insert.",
                    "Select one item for each column, in their order.",
                    "Columns: " + columns);
        }
        var types = new ArrayList<@Nullable SqlType<?>>();
        types(query.item(), types);
        for (int i = 0; i < items; i++) {
            SqlType<?> type = types.get(i);
            if (type != null && !fits(type, columns.get(i).type())) {
                throw new InvalidQueryException(
                        "insert-select",
                        "A query gives " + type + " for a column of "
                                + columns.get(i).type() + ".",
                        "Select one item for each column, in their order; cast(...) makes it another type.",
                        "Column: " + columns.get(i));
            }
        }
    }

    private static void types(Item<?> item, List<@Nullable SqlType<?>> types) {
        if (item instanceof Expression<?> expression) {
            types.add(expression.type());
        } else if (item.parts().size() > 1 || item.parts().get(0) != item) {
            item.parts().forEach(part -> types(part, types));
        } else {
            item.nodes().forEach(node -> types.add(node instanceof Node.Column column ? column.type() : null));
        }
    }

    // Whether a number is too great for its column is the database's to say.
    private static boolean fits(SqlType<?> given, SqlType<?> wanted) {
        return given.wire() == wanted.wire() || (NUMBERS.contains(given.wire()) && NUMBERS.contains(wanted.wire()));
    }
}
