package io.jino.error;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the database refused.
 *
 * <p>What the server said is the {@linkplain #getCause() cause}; it may quote values of the row, which is why it is not
 * repeated in the message.
 */
public class DatabaseException extends JinoException {
    private final @Nullable String sqlState;
    private final int vendorCode;
    private final @Nullable String sql;

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
                List.of(),
                "See the cause for the server's words.");
    }

    /**
     * For the types of refusals.
     */
    protected DatabaseException(String id, String fact, Fault fault, List<@Nullable String> context, String remedy) {
        super(id, fact, lines(fault, context), remedy, fault.cause());
        this.sqlState = fault.sqlState();
        this.vendorCode = fault.vendorCode();
        this.sql = fault.sql();
    }

    private static List<@Nullable String> lines(Fault fault, List<@Nullable String> context) {
        var all = new java.util.ArrayList<@Nullable String>(context);
        all.add("SQLSTATE: " + (fault.sqlState() == null ? "none" : fault.sqlState())
                + (fault.vendorCode() == 0 ? "" : ", code " + fault.vendorCode()));
        all.addAll(Arrays.asList(sqlLine(fault.sql())));
        return all;
    }

    /** The five characters that SQL gives the kind of problem, or null where the server gave none. */
    public final @Nullable String sqlState() {
        return sqlState;
    }

    /** The number that MySQL and MariaDB give the problem, zero on PostgreSQL. */
    public final int vendorCode() {
        return vendorCode;
    }

    /** The text of the statement, without values; null if it is not known. */
    public final @Nullable String sql() {
        return sql;
    }

    /**
     * What a driver reported, as data.
     *
     * @param sqlState the SQLSTATE, or null
     * @param vendorCode the vendor's number, or zero
     * @param sql the text of the statement, or null
     * @param cause the driver's exception
     */
    public record Fault(
            @Nullable String sqlState,
            int vendorCode,
            @Nullable String sql,
            Throwable cause) {}
}
