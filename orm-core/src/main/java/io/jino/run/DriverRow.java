package io.jino.run;

import io.jino.type.Row;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the driver's rows to readers, one after the other, without the driver's own classes.
 */
final class DriverRow implements Row {
    /** The last position that has a bit of its own. */
    private static final int LAST = 63;

    private io.vertx.sqlclient.@Nullable Row row;
    private long positions;

    DriverRow show(io.vertx.sqlclient.Row next) {
        row = next;
        return this;
    }

    /** Which positions were read of any row, each as a bit; the last bit is for all from there on. */
    long positions() {
        return positions;
    }

    static boolean contains(long positions, int position) {
        return (positions & bit(position)) != 0;
    }

    private static long bit(int position) {
        return 1L << Math.min(position, LAST);
    }

    @Override
    public int size() {
        return current().size();
    }

    @Override
    public @Nullable Object value(int position) {
        positions |= bit(position);
        Object value = current().getValue(position);
        if (isPlain(value)) {
            return value;
        }
        if (value instanceof JsonObject || value instanceof JsonArray || value == Tuple.JSON_NULL) {
            // Its numbers have become doubles.
            throw Unreadable.column(current().getColumnName(position), "JSON");
        }
        return value instanceof Object[] array ? elements(array) : plain(value);
    }

    // Classes that nothing extends are told by one comparison. Whether a value is a Buffer, which is an interface,
    // takes a search:
    // asked first, it was a tenth of the time for a page of rows.
    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof OffsetDateTime
                || value instanceof LocalDateTime
                || value instanceof Double
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof Short;
    }

    private static Object elements(@Nullable Object[] array) {
        var elements = new @Nullable Object[array.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = plain(array[i]);
        }
        return elements;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Buffer buffer) {
            return buffer.getBytes();
        }
        if (value instanceof Numeric numeric) {
            BigDecimal decimal = numeric.bigDecimalValue();
            return decimal == null ? (Object) Double.NaN : decimal;
        }
        return value;
    }

    @Override
    public List<String> columns() {
        var shown = current();
        return IntStream.range(0, shown.size()).mapToObj(shown::getColumnName).toList();
    }

    private io.vertx.sqlclient.Row current() {
        if (row == null) {
            throw new IllegalStateException("no row is shown yet");
        }
        return row;
    }
}
