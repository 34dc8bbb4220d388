package io.jino.schema;

/**
 * What the column of a new table has besides its type: no value's way to the database depends on it.
 *
 * @param length the most characters or bytes, or zero if nothing is said
 * @param precision the most digits, or zero if nothing is said
 * @param scale how many of them are behind the point
 * @param isUnique whether no two rows have the same value
 * @param comment what the database is told about it; empty for nothing
 */
public record ColumnOptions(int length, int precision, int scale, boolean isUnique, String comment) {
    /** Nothing is said. */
    public static final ColumnOptions NONE = new ColumnOptions(0, 0, 0, false, "");

    ColumnOptions length(int most) {
        return new ColumnOptions(most, precision, scale, isUnique, comment);
    }

    ColumnOptions digits(int most, int behindPoint) {
        return new ColumnOptions(length, most, behindPoint, isUnique, comment);
    }

    ColumnOptions unique() {
        return new ColumnOptions(length, precision, scale, true, comment);
    }

    ColumnOptions comment(String text) {
        return new ColumnOptions(length, precision, scale, isUnique, text);
    }
}
