package io.jino.run;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values of a statement into what the drivers take.
 */
final class Binds {
    private Binds() {}

    static Tuple of(List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof byte[] || values.get(i) instanceof byte[][]) {
                return Tuple.tuple(values.stream().map(Binds::driverValue).toList());
            }
        }
        return Tuple.tuple(values);
    }

    private static @Nullable Object driverValue(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Buffer.buffer(bytes);
        }
        if (value instanceof byte[][] arrays) {
            var buffers = new @Nullable Buffer[arrays.length];
            for (int i = 0; i < arrays.length; i++) {
                buffers[i] = arrays[i] == null ? null : Buffer.buffer(arrays[i]);
            }
            return buffers;
        }
        return value;
    }
}
