package io.jino.load;

import io.jino.error.MappingException;
import io.jino.schema.Column;
import io.jino.schema.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keys as objects that are equal if the database would say so: the wire's value of one column, a list of those of several.
 */
final class Keys {
    private Keys() {}

    /** The wire's value of a column as part of a key. */
    static Object part(Object wire) {
        if (wire instanceof byte[] bytes) {
            return new Bytes(bytes);
        }
        return wire instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : wire;
    }

    /** A key of its parts. */
    static Object of(Object[] parts) {
        return parts.length == 1 ? parts[0] : List.of(parts);
    }

    /** For each column of a key the wire's values of some keys. */
    static List<List<Object>> columns(Collection<Object> keys, List<? extends Column<?, ?>> columns) {
        var values = new ArrayList<List<Object>>();
        for (int i = 0; i < columns.size(); i++) {
            var column = new ArrayList<Object>(keys.size());
            for (Object key : keys) {
                column.add(wire(columns.size() == 1 ? key : ((List<?>) key).get(i)));
            }
            values.add(column);
        }
        return values;
    }

    /** The wire's value of a part of a key. */
    static Object wire(Object part) {
        return part instanceof Bytes bytes ? bytes.value : part;
    }

    /**
     * Sees to it that what was found for some keys has those keys. The database finds what it calls equal, and a collation
     * may call two texts equal that are not.
     */
    static void requireSpelledAlike(Path path, Collection<Object> keys, Collection<Object> found) {
        if (keys.stream().limit(1).allMatch(Keys::isSpelledOneWay) || keys.containsAll(found)) {
            return;
        }
        throw new MappingException(
                "key-spelling",
                path.first().matching().toString(),
                path.first().columns().toString(),
                "A row refers to a key that is written otherwise, in upper or lower case or with spaces behind it.",
                "Let both columns have a binary collation, or write the foreign key as the key is written.",
                null);
    }

    // All keys have the types of the first. Numbers need no look at each row, which would be a tenth of what a graph
    // costs.
    private static boolean isSpelledOneWay(Object key) {
        return key instanceof List<?> parts
                ? parts.stream().allMatch(Keys::isSpelledOneWay)
                : key instanceof Number || key instanceof UUID;
    }

    /** Bytes that are equal if their contents are. */
    private static final class Bytes {
        private final byte[] value;

        Bytes(byte[] value) {
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }
}
