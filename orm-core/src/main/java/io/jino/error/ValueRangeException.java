package io.jino.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that does not fit the type it is to become, refused instead of being wrapped, rounded or replaced.
 *
 * <p>Thrown on the way to the database when a statement is built or bound, before anything is sent, and on the way back
 * when a row is read.
 */
public final class ValueRangeException extends JinoException {
    private final String type;

    /**
     * @param type the name of the type that the value does not fit
     * @param why what about the value does not fit, one sentence without the value itself
     * @param cause what found out, or null
     */
    public ValueRangeException(String type, String why, @Nullable Throwable cause) {
        super(
                "value-range",
                "A value does not fit the type " + type + ".",
                List.of(why),
                "Use a wider type for the component or the column, or check the value before it gets here.",
                cause);
        this.type = type;
    }

    /** The name of the type that the value does not fit. */
    public String type() {
        return type;
    }
}
