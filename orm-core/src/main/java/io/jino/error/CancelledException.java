package io.jino.error;

import java.util.List;

/**
 * A verb or a transaction that nobody waits for any more; what was not committed is rolled back.
 */
public final class CancelledException extends JinoException {
    /** For a call that was cancelled. */
    public CancelledException() {
        super(
                "cancelled",
                "The call was cancelled; what was not committed is rolled back.",
                List.of(),
                "Nothing is wrong, unless it was not meant to be cancelled.",
                null);
    }
}
