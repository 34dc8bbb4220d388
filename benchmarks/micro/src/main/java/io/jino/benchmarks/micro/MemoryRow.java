package io.jino.benchmarks.micro;

import io.jino.type.Row;
import org.jspecify.annotations.Nullable;

/** A row as a driver delivers it. */
record MemoryRow(java.util.List<@Nullable Object> values) implements Row {
    @Override
    public int size() {
        return values.size();
    }

    @Override
    public @Nullable Object value(int position) {
        return values.get(position);
    }
}
