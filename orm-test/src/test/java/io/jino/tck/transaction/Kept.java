package io.jino.tck.transaction;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A handle that a careless user keeps beyond its end. */
final class Kept<T> {
    private final AtomicReference<T> handle = new AtomicReference<>();

    void set(T kept) {
        handle.set(kept);
    }

    T get() {
        return Objects.requireNonNull(handle.get());
    }
}
