package io.jino.error;

import org.jspecify.annotations.Nullable;

/**
 * A value that the database would not take or could not compute with; nothing of the statement was applied.
 *
 * <p>The message does not say which value it was, because servers quote it; the column is named where the server says it.
 */
public abstract class DataException extends DatabaseException {
    private DataException(String id, String fact, String remedy, Fault fault) {
        super(id, fact, fault, remedy);
    }

    /** The column; null where the server names none, as PostgreSQL does not. */
    public final @Nullable String column() {
        return fault().column();
    }

    /** A text or a byte string that is longer than its column. */
    public static final class TooLong extends DataException {
        /** @param fault what the server said */
        public TooLong(Fault fault) {
            super(
                    "value-too-long",
                    "A value is longer than its column allows.",
                    "Check the length before it gets here, or widen the column.",
                    fault);
        }
    }

    /** A number or a date outside of what its type or column holds. */
    public static final class OutOfRange extends DataException {
        /** @param fault what the server said */
        public OutOfRange(Fault fault) {
            super(
                    "value-out-of-range",
                    "A value, or the result of a computation, does not fit its type.",
                    "Check it before it gets here, or use a wider type in the column or the expression.",
                    fault);
        }
    }

    /** A value that its type does not have: a text that is no number, no date, no JSON or not of the server's encoding. */
    public static final class Invalid extends DataException {
        /** @param fault what the server said */
        public Invalid(Fault fault) {
            super(
                    "invalid-value",
                    "A value is none of the type that it is used as.",
                    "Check it before it gets here, or give the component the type of the column.",
                    fault);
        }
    }

    /** A division by zero. */
    public static final class DivisionByZero extends DataException {
        /** @param fault what the server said */
        public DivisionByZero(Fault fault) {
            super(
                    "division-by-zero",
                    "The statement divides by zero.",
                    "Put nullIf(0) around the divisor, so that the result is null there.",
                    fault);
        }
    }
}
