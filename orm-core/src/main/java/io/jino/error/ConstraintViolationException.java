package io.jino.error;

import org.jspecify.annotations.Nullable;

/**
 * A statement that would have broken a constraint; nothing of it was applied.
 *
 * <p>The kinds are types of their own, so that code can react to one of them:
 *
 * <pre>{@code
 * db.insert(AUTHOR, author).recover(failure ->
 *         failure instanceof ConstraintViolationException.Unique taken ? conflict(taken.constraint()) : failed(failure));
 * }</pre>
 */
public abstract class ConstraintViolationException extends DatabaseException {
    private ConstraintViolationException(String id, String fact, String remedy, Fault fault) {
        super(id, fact, fault, remedy);
    }

    /** The name of the constraint, without schema or table; null where the server names none, as for {@link NotNull}. */
    public final @Nullable String constraint() {
        return fault().constraint();
    }

    /** The table; null where the server names none. */
    public final @Nullable String table() {
        return fault().table();
    }

    /** The column; null where the server names none, which is usual for all but {@link NotNull}. */
    public final @Nullable String column() {
        return fault().column();
    }

    /** A key that is already taken. The constraint is {@code PRIMARY} for the primary key of MySQL and MariaDB. */
    public static final class Unique extends ConstraintViolationException {
        /** @param fault what the server said */
        public Unique(Fault fault) {
            super(
                    "unique-violation",
                    "A row with this key exists already.",
                    "Choose another key, or use upsert.",
                    fault);
        }
    }

    /** A reference to a row that is not there, or a row that others still refer to. */
    public static final class ForeignKey extends ConstraintViolationException {
        /** @param fault what the server said */
        public ForeignKey(Fault fault) {
            super(
                    "foreign-key-violation",
                    "A row refers to one that is not there.",
                    "Insert the row that is referred to first, or delete those that refer to it.",
                    fault);
        }
    }

    /** A null in a column that must not be null. */
    public static final class NotNull extends ConstraintViolationException {
        /** @param fault what the server said */
        public NotNull(Fault fault) {
            super(
                    "not-null-violation",
                    "A column that must not be null has no value.",
                    "Give it a value, or mark the component @Default if the column has one.",
                    fault);
        }
    }

    /** A value that a check refuses. */
    public static final class Check extends ConstraintViolationException {
        /** @param fault what the server said */
        public Check(Fault fault) {
            super("check-violation", "A check refused the row.", "See the check's condition.", fault);
        }
    }

    /** A row that overlaps with another (PostgreSQL's {@code exclude}). */
    public static final class Exclusion extends ConstraintViolationException {
        /** @param fault what the server said */
        public Exclusion(Fault fault) {
            super(
                    "exclusion-violation",
                    "The row conflicts with one that is there already.",
                    "See the condition of the exclusion constraint.",
                    fault);
        }
    }
}
