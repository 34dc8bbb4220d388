package io.jino.load;

import io.jino.schema.Column;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Keys as objects that are equal if the database would say so: the wire's value of one column, a list of those of several.
 */
final class Keys {
    private Keys() {}

    /** The wire's value of a column as part of a key. */
    static Object part(Object wire) {
        if (wire instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
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

    private static Object wire(Object part) {
        return part instanceof ByteBuffer bytes ? bytes.array() : part;
    }
}
