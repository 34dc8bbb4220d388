package io.jino.error;

import org.jspecify.annotations.Nullable;

/**
 * What a server said about a statement that it refused, as data.
 *
 * @param sqlState the SQLSTATE, or null
 * @param vendorCode the number of MySQL and MariaDB, or zero
 * @param sql the text of the statement, or null
 * @param position where in the text it is, counted in characters from one; zero where the server does not say
 * @param table the table, or null
 * @param column the column, or null
 * @param constraint the constraint, or null
 * @param words what may be shown of the server's words, or null
 * @param values what may be shown of the bound values, or null
 * @param driverCause the driver's exception
 * @param isRevealed whether the driver's exception is shown as the cause, too
 */
public record Fault(
        @Nullable String sqlState,
        int vendorCode,
        @Nullable String sql,
        int position,
        @Nullable String table,
        @Nullable String column,
        @Nullable String constraint,
        @Nullable String words,
        @Nullable String values,
        Throwable driverCause,
        boolean isRevealed) {
    /** A fault of which no more is known than what the driver failed with; nothing of it is shown. */
    public static Fault of(@Nullable String sql, Throwable driverCause) {
        return new Fault(null, 0, sql, 0, null, null, null, null, null, driverCause, false);
    }

    /** With what the server calls the problem. */
    public Fault code(@Nullable String state, int vendor) {
        return new Fault(
                state, vendor, sql, position, table, column, constraint, words, values, driverCause, isRevealed);
    }

    /** With the place in the text, counted in characters from one. */
    public Fault at(int place) {
        return new Fault(
                sqlState, vendorCode, sql, place, table, column, constraint, words, values, driverCause, isRevealed);
    }

    /** With the names that the server gives; null for those that it does not. */
    public Fault named(@Nullable String aTable, @Nullable String aColumn, @Nullable String aConstraint) {
        return new Fault(
                sqlState,
                vendorCode,
                sql,
                position,
                aTable,
                aColumn,
                aConstraint,
                words,
                values,
                driverCause,
                isRevealed);
    }

    /** With words of the server in which no value is. */
    public Fault saying(@Nullable String said) {
        return new Fault(
                sqlState, vendorCode, sql, position, table, column, constraint, said, values, driverCause, isRevealed);
    }

    /** With everything: what the server said, what was bound, and the driver's exception as the cause. */
    public Fault revealed(@Nullable String said, String bound) {
        return new Fault(
                sqlState, vendorCode, sql, position, table, column, constraint, said, bound, driverCause, true);
    }
}
