package io.jino.fault;

import io.jino.error.ConcurrencyException;
import io.jino.error.ConnectionException;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DataException;
import io.jino.error.DatabaseException;
import io.jino.error.Fault;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.StatementException;
import io.vertx.pgclient.PgException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL refuses, by SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
final class PostgresFaults {
    /** Where the server finds that the columns of a prepared statement have changed; its code is that of 100 other things. */
    private static final String REPLANNING = "RevalidateCachedQuery";

    /** The server ends the connection with these, whatever was under way. */
    private static final Set<String> FAREWELLS = Set.of("57P01", "57P02", "57P04", "57P05", "25P03", "25P04", "40003");

    private PostgresFaults() {}

    static JinoException of(io.vertx.sqlclient.DatabaseException refusal, Fault plain) {
        String state = refusal.getSqlState();
        if (!(refusal instanceof PgException pg) || state == null || state.length() != 5) {
            return new DatabaseException(plain);
        }
        if (state.startsWith("08") || FAREWELLS.contains(state)) {
            return new ConnectionException.Lost(plain.sql(), Outcome.UNKNOWN, refusal);
        }
        var fault = plain.named(pg.getTable(), pg.getColumn(), pg.getConstraint());
        return switch (state) {
            case "23505" -> new ConstraintViolationException.Unique(fault);
            case "23503", "23001" -> new ConstraintViolationException.ForeignKey(fault);
            case "23502" -> new ConstraintViolationException.NotNull(fault);
            case "23514", "44000" -> new ConstraintViolationException.Check(fault);
            case "23P01" -> new ConstraintViolationException.Exclusion(fault);
            case "22001" -> new DataException.TooLong(fault);
            case "22003", "22008", "22015" -> new DataException.OutOfRange(fault);
            case "22012" -> new DataException.DivisionByZero(fault);
            case "40P01" -> new ConcurrencyException.Deadlock(fault);
            case "40000", "40001" -> new ConcurrencyException.SerializationFailure(fault);
            case "55P03" -> new ConcurrencyException.LockTimeout(fault);
            case "57014" -> new StatementException.Canceled(fault);
            case "25006" -> new StatementException.ReadOnly(saying(pg, fault));
            case "25P02" -> new StatementException.TransactionAborted(fault);
            case "26000", "42P05" -> new StatementException.Stale(fault);
            case "42501" -> new StatementException.PermissionDenied(saying(pg, fault));
            case "0A000" ->
                REPLANNING.equals(pg.getRoutine())
                        ? new StatementException.Stale(fault)
                        : new StatementException.InvalidSql(placed(pg, fault));
            default -> byClass(pg, state, fault);
        };
    }

    private static DatabaseException byClass(PgException pg, String state, Fault fault) {
        return switch (state.substring(0, 2)) {
            case "22" -> new DataException.Invalid(fault);
            case "42", "3F" -> new StatementException.InvalidSql(placed(pg, fault));
            case "53", "54" -> new StatementException.ResourceLimit(fault);
            default -> new DatabaseException(fault);
        };
    }

    // What is said about the text of a statement, or about names, quotes no value.
    private static Fault saying(PgException pg, Fault fault) {
        if (fault.words() != null) {
            return fault;
        }
        String hint = pg.getHint();
        return fault.saying(hint == null ? pg.getErrorMessage() : pg.getErrorMessage() + " (" + hint + ")");
    }

    private static Fault placed(PgException pg, Fault fault) {
        String position = pg.getPosition();
        boolean isPlaced = position != null && position.matches("\\d{1,9}");
        return saying(pg, isPlaced ? fault.at(Integer.parseInt(position)) : fault);
    }

    /** All that the server said, values included. */
    static @Nullable String everything(io.vertx.sqlclient.DatabaseException refusal) {
        if (!(refusal instanceof PgException pg)) {
            return refusal.getMessage();
        }
        var words = new StringBuilder(String.valueOf(pg.getErrorMessage()));
        append(words, pg.getDetail());
        append(words, pg.getHint());
        return words.toString();
    }

    private static void append(StringBuilder words, @Nullable String more) {
        if (more != null) {
            words.append(" (").append(more).append(')');
        }
    }

    /** Whether a connection that was refused with this will be refused again: the user, the password, the database. */
    static boolean isForGood(String state) {
        return state.startsWith("28") || state.equals("3D000") || state.equals("42501");
    }
}
