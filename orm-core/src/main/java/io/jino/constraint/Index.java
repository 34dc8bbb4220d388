package io.jino.constraint;

import io.jino.schema.Column;
import java.util.List;

/**
 * An index, of columns or of an expression.
 *
 * @param columns what it is of, in its order; empty if it is of an expression
 * @param expression what it is of instead, in the database's words; empty if it is of columns
 * @param isUnique whether no two rows have the same values
 * @param where which rows it has, in the database's words; empty for all
 * @param method the access method; empty for the usual one
 */
public record Index(
        String name, List<Column<?, ?>> columns, String expression, boolean isUnique, String where, String method) {
    /** Copies the columns. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** An index of columns. */
    public static Index of(String name, Column<?, ?>... columns) {
        return new Index(name, List.of(columns), "", false, "", "");
    }

    /** An index of an expression. */
    public static Index of(String name, String expression) {
        return new Index(name, List.of(), expression, false, "", "");
    }

    /** The same, where no two rows have the same values. */
    public Index unique() {
        return new Index(name, columns, expression, true, where, method);
    }

    /** The same, of some of the rows. */
    public Index where(String condition) {
        return new Index(name, columns, expression, isUnique, condition, method);
    }

    /** The same, with an access method. */
    public Index using(String accessMethod) {
        return new Index(name, columns, expression, isUnique, where, accessMethod);
    }
}
