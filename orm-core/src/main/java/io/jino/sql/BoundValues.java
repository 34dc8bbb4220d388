package io.jino.sql;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** What a statement binds, as a list that never changes; so that a statement that is made of it need not copy it. */
final class BoundValues extends AbstractList<@Nullable Object> implements RandomAccess {
    private final @Nullable Object[] values;

    private BoundValues(@Nullable Object[] values) {
        this.values = values;
    }

    /** A list of values that nobody else has. */
    static BoundValues of(@Nullable Object[] values) {
        return new BoundValues(values);
    }

    static BoundValues copyOf(List<@Nullable Object> values) {
        return values instanceof BoundValues known ? known : new BoundValues(values.toArray());
    }

    @Override
    public @Nullable Object get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }
}
