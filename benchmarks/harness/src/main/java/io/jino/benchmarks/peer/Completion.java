package io.jino.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** Told when an operation has ended. There is one for each operation in flight, so that telling it allocates nothing. */
public interface Completion {
    /** It gave a result. */
    void succeed(@Nullable Object result);

    /** It failed. */
    void fail(Throwable failure);

    /** It ended one way or the other. */
    default void end(@Nullable Object result, @Nullable Throwable failure) {
        if (failure == null) {
            succeed(result);
        } else {
            fail(failure);
        }
    }
}
