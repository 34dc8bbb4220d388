package io.jino.error;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the driver itself would not send, or whose reply it could not read. What it said is
 * {@link #driverCause()}; it may quote a value.
 */
public final class DriverException extends JinoException {
    private final Outcome outcome;

    /**
     * @param sql the text of the statement, or null
     * @param outcome what is known of it
     * @param cause what the driver said
     * @param isRevealed whether the cause is shown, too
     */
    public DriverException(@Nullable String sql, Outcome outcome, Throwable cause, boolean isRevealed) {
        super(
                "driver",
                "The driver could not send a statement, or could not read its reply.",
                Arrays.asList("Driver: " + cause.getClass().getName(), sqlLine(sql)),
                "See driverCause() for its words: mostly a value or a column has a type that it does not know.",
                isRevealed ? cause : null,
                cause);
        this.outcome = outcome;
    }

    /** {@link Outcome#NOT_SENT} if the driver refused a value, {@link Outcome#UNKNOWN} if it could not read a reply. */
    @Override
    public Outcome outcome() {
        return outcome;
    }
}
