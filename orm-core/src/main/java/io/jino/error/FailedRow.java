package io.jino.error;

import java.util.OptionalInt;

/**
 * Says which of the rows that were given failed. Suppressed in the failure itself, so that this keeps its type.
 *
 * <pre>{@code
 * db.insertAll(AUTHOR, authors).onFailure(failure -> log(failure, FailedRow.index(failure)));
 * }</pre>
 */
public final class FailedRow extends RuntimeException {
    private final int index;

    /** @param index the place of the row among those given, the first being 0 */
    private FailedRow(int index) {
        super("It was the row with the index " + index + " of those given.", null, false, false);
        this.index = index;
    }

    /** Says so in a failure, unless it is said already. */
    public static <X extends Throwable> X in(X failure, int index) {
        if (index(failure).isEmpty()) {
            failure.addSuppressed(new FailedRow(index));
        }
        return failure;
    }

    /** The place of the row among those that were given, the first being 0, if it is known. */
    public static OptionalInt index(Throwable failure) {
        for (Throwable each : failure.getSuppressed()) {
            if (each instanceof FailedRow row) {
                return OptionalInt.of(row.index);
            }
        }
        return OptionalInt.empty();
    }
}
