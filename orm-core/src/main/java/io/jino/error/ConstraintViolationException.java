package io.jino.error;

import java.util.Arrays;
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
    private final @Nullable String constraint;

    private ConstraintViolationException(
            String id, String fact, @Nullable String constraint, String remedy, Fault fault) {
        super(id, fact, fault, Arrays.asList(constraint == null ? null : "Constraint: " + constraint), remedy);
        this.constraint = constraint;
    }

    /**
     * The name of the constraint as the server reports it, without schema or table; for {@link NotNull} the column. Null
     * where the server names none.
     */
    public final @Nullable String constraint() {
        return constraint;
    }

    /** A key that is already taken. */
    public static final class Unique extends ConstraintViolationException {
        /** @param constraint the name of the index; {@code PRIMARY} for the primary key of MySQL and MariaDB */
        public Unique(@Nullable String constraint, Fault fault) {
            super(
                    "unique-violation",
                    "A row with this key exists already.",
                    constraint,
                    "Choose another key, or use upsert.",
                    fault);
        }
    }

    /** A reference to a row that is not there, or a row that others still refer to. */
    public static final class ForeignKey extends ConstraintViolationException {
        /** @param constraint the name of the foreign key */
        public ForeignKey(@Nullable String constraint, Fault fault) {
            super(
                    "foreign-key-violation",
                    "A row refers to one that is not there.",
                    constraint,
                    "Insert the row that is referred to first, or delete those that refer to it.",
                    fault);
        }
    }

    /** A null in a column that must not be null. */
    public static final class NotNull extends ConstraintViolationException {
        /** @param column the column */
        public NotNull(@Nullable String column, Fault fault) {
            super(
                    "not-null-violation",
                    "A column that must not be null has no value.",
                    column,
                    "Give it a value, or mark the component @Default if the column has one.",
                    fault);
        }
    }

    /** A value that a check refuses. */
    public static final class Check extends ConstraintViolationException {
        /** @param constraint the name of the check */
        public Check(@Nullable String constraint, Fault fault) {
            super("check-violation", "A check refused the row.", constraint, "See the check's condition.", fault);
        }
    }

    /** A row that overlaps with another (PostgreSQL's {@code exclude}). */
    public static final class Exclusion extends ConstraintViolationException {
        /** @param constraint the name of the constraint */
        public Exclusion(@Nullable String constraint, Fault fault) {
            super(
                    "exclusion-violation",
                    "The row conflicts with one that is there already.",
                    constraint,
                    "See the condition of the exclusion constraint.",
                    fault);
        }
    }
}
