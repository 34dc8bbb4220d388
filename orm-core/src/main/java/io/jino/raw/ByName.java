package io.jino.raw;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.type.Row;
import io.jino.type.RowReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one result whose columns are found by their names, once for all rows.
 */
final class ByName<R> implements RowReader<R> {
    private final Item<R> item;
    private final List<String> names;
    private int @Nullable [] positions;

    private ByName(Item<R> item, List<String> names) {
        this.item = item;
        this.names = names;
    }

    static <R> Supplier<RowReader<R>> reader(Item<R> item) {
        var names = new ArrayList<String>();
        for (Node node : item.nodes()) {
            if (!(node instanceof Node.Column column)) {
                throw new InvalidQueryException(
                        "sql-item",
                        "Rows of hand-written SQL cannot be read as an expression without a name.",
                        "Give the expression a name in the SQL, and read it with Sql.column(name, type).",
                        "Expression: " + node);
            }
            names.add(column.name());
        }
        var seen = new HashSet<String>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new InvalidQueryException(
                        "sql-item",
                        "Two columns of the item have the same name, by which they are found in the result.",
                        "Give one of them another name in the SQL, and read it with Sql.column(name, type).",
                        "Column: " + name);
            }
        }
        return () -> new ByName<>(item, List.copyOf(names));
    }

    @Override
    public R read(Row row, int position) {
        int[] found = positions;
        if (found == null) {
            found = find(row.columns());
            positions = found;
        }
        return item.read(new Reordered(row, found), 0);
    }

    private int[] find(List<String> columns) {
        int[] found = new int[names.size()];
        for (int i = 0; i < found.length; i++) {
            String name = names.get(i);
            found[i] = columns.indexOf(name);
            if (found[i] < 0) {
                throw unfound(name, "The result of the SQL has no column of this name.", Similar.remedy(name, columns));
            }
            if (columns.lastIndexOf(name) != found[i]) {
                throw unfound(
                        name,
                        "The result of the SQL has several columns of this name.",
                        "Select the others under names of their own.");
            }
        }
        return found;
    }

    private static MappingException unfound(String name, String fact, String remedy) {
        return new MappingException("sql-column", name, "found by the name of its column", fact, remedy, null);
    }

    /** A row with its values in the order of the names. */
    private static final class Reordered implements Row {
        private final Row row;
        private final int[] positions;

        Reordered(Row row, int[] positions) {
            this.row = row;
            this.positions = positions;
        }

        @Override
        public int size() {
            return positions.length;
        }

        @Override
        public @Nullable Object value(int position) {
            return row.value(positions[position]);
        }
    }
}
