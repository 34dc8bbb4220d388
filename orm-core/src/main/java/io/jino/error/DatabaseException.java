package io.jino.error;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the database refused; nothing of it was applied.
 *
 * <p>What the server said is {@link #driverCause()}; it may quote values of the row, which is why it is not repeated in the
 * message, unless it is about the text of the statement only.
 *
 * <p>Outside of a transaction that is the end of it. In a transaction, PostgreSQL refuses everything that follows; MySQL and
 * MariaDB go on without the statement, except after a {@link ConcurrencyException.Deadlock}.
 */
public class DatabaseException extends JinoException {
    private final Fault fault;

    /**
     * For a refusal without a type of its own.
     *
     * @param fault what the server said about it
     */
    public DatabaseException(Fault fault) {
        this(
                "database",
                "The database refused a statement.",
                fault,
                "See driverCause() for the server's words, or let DbOptions.revealValues show them.");
    }

    /**
     * For the types of refusals.
     */
    protected DatabaseException(String id, String fact, Fault fault, String remedy) {
        super(id, fact, lines(fault), remedy, fault.isRevealed() ? fault.driverCause() : null, fault.driverCause());
        this.fault = fault;
    }

    private static List<@Nullable String> lines(Fault fault) {
        var lines = new ArrayList<@Nullable String>();
        add(lines, "Server: ", fault.words());
        add(lines, "Constraint: ", fault.constraint());
        add(lines, "Table: ", fault.table());
        add(lines, "Column: ", fault.column());
        add(
                lines,
                "SQLSTATE: ",
                (fault.sqlState() == null ? "none" : fault.sqlState())
                        + (fault.vendorCode() == 0 ? "" : ", code " + fault.vendorCode()));
        lines.addAll(Caret.lines(fault.sql(), fault.position()));
        add(lines, "Values: ", fault.values());
        return lines;
    }

    private static void add(List<@Nullable String> lines, String title, @Nullable String text) {
        if (text != null) {
            lines.add(title + text);
        }
    }

    /** What the server said, as data. */
    final Fault fault() {
        return fault;
    }

    /** The five characters that SQL gives the kind of problem, or null where the server gave none. */
    public final @Nullable String sqlState() {
        return fault.sqlState();
    }

    /** The number that MySQL and MariaDB give the problem, zero on PostgreSQL. */
    public final int vendorCode() {
        return fault.vendorCode();
    }

    /** The text of the statement, without values; null if it is not known. */
    public final @Nullable String sql() {
        return fault.sql();
    }

    /** {@link Outcome#NOT_APPLIED}. */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_APPLIED;
    }
}
