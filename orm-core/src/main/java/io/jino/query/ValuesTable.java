package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of values that are used as a table.
 *
 * <pre>{@code
 * var wanted = ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "a").row(2L, "b");
 * AUTHOR.find(AUTHOR.name).join(wanted, wanted.column(0, SqlType.LONG).eq(AUTHOR.id))
 * // select t0."name" from "author" t0 join (select $1::int8 as "c0", $2 as "c1" union all select $3::int8, $4) t1 on
 * //     t1."c0" = t0."id"
 * }</pre>
 */
public final class ValuesTable implements From {
    private final TableRef ref;
    private final List<SqlType<?>> types;
    private final List<List<Node>> rows;

    private ValuesTable(TableRef ref, List<SqlType<?>> types, List<List<Node>> rows) {
        this.ref = ref;
        this.types = types;
        this.rows = rows;
    }

    /** A table of columns of some types, without rows. */
    public static ValuesTable of(SqlType<?>... types) {
        return new ValuesTable(new TableRef(null, "values"), List.of(types), List.of());
    }

    /**
     * The same table with one more row.
     *
     * @throws InvalidQueryException if the values are not as many as the columns, or not of their types
     */
    public ValuesTable row(Object... values) {
        if (values.length != types.size()) {
            throw new InvalidQueryException(
                    "values-row",
                    "A row has " + values.length + " values for " + types.size() + " columns.",
                    "Give one value for each column.");
        }
        var row = new ArrayList<Node>();
        for (int i = 0; i < values.length; i++) {
            row.add(bind(types.get(i), values[i]));
        }
        var more = new ArrayList<>(rows);
        more.add(row);
        return new ValuesTable(ref, types, List.copyOf(more));
    }

    @SuppressWarnings("unchecked") // a value of another class is refused by the type
    private static <T> Node bind(SqlType<T> type, Object value) {
        try {
            return Node.Bind.of(type, (T) value);
        } catch (ClassCastException other) {
            throw new InvalidQueryException(
                    "values-row",
                    "A value is no " + type + ".",
                    "Give values of the types of the columns, in their order.",
                    "Class: " + value.getClass().getName());
        }
    }

    @Override
    public Source source() {
        if (rows.isEmpty()) {
            throw new InvalidQueryException(
                    "values-row", "A table of values has no rows.", "Add a row, or leave the table out.");
        }
        return new Source.Values(ref, rows, Source.columnNames(types.size()));
    }

    /**
     * A column.
     *
     * @param position counted from zero
     */
    public <T> Expression<T> column(int position, SqlType<T> type) {
        if (position < 0 || position >= types.size() || !types.get(position).equals(type)) {
            throw new InvalidQueryException(
                    "values-column",
                    "A table of values has no column of this type at this position.",
                    "Its columns are " + types + ".",
                    "Position: " + position);
        }
        return Expression.of(new Node.Column(ref, "c" + position, type), type);
    }
}
