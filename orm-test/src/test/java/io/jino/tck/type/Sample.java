package io.jino.tck.type;

import io.jino.schema.Column;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A value for one column of {@link Basics}, with a name for reports. */
record Sample<T>(String name, Column<Basics, T> column, BiConsumer<Basics, T> field, T value) {
    Basics row() {
        var row = new Basics();
        field.accept(row, value);
        return row;
    }

    /** Whether a row holds the value and, besides its id, nothing else. */
    boolean isAllOf(Basics row) {
        return BasicsTable.BASICS.columns().stream()
                .filter(other -> !other.definition().isKey())
                .allMatch(other -> other == column ? isSame(column.get(row), value) : other.get(row) == null);
    }

    private static boolean isSame(@Nullable Object read, Object written) {
        if (read instanceof byte[] bytes && written instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        return Values.asStored(written).equals(read == null ? null : Values.asStored(read));
    }

    @Override
    public String toString() {
        return column.definition().component() + " " + name;
    }
}
