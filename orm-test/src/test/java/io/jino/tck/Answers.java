package io.jino.tck;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the rows that Jino read comparable with those that a driver gave. */
public final class Answers {
    private Answers() {}

    /** The values of each row, those of records one after the other, in the order in which they were selected. */
    public static List<List<@Nullable Object>> of(List<?> rows) {
        var all = new ArrayList<List<@Nullable Object>>();
        for (Object row : rows) {
            var values = new ArrayList<@Nullable Object>();
            add(row, values);
            all.add(values);
        }
        return all;
    }

    private static void add(@Nullable Object part, List<@Nullable Object> values) {
        if (part == null || !part.getClass().isRecord()) {
            values.add(comparable(part));
            return;
        }
        for (var component : part.getClass().getRecordComponents()) {
            add(value(component, part), values);
        }
    }

    static @Nullable Object value(RecordComponent component, Object row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }

    /**
     * The same for every class of number; and a quotient has as many digits as its operands on MySQL, not as many as its
     * value. A truth value is a number on MySQL.
     */
    static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return comparable(optional.orElse(null));
        }
        if (value instanceof Boolean truth) {
            return comparable(truth ? 1 : 0);
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString())
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return value;
    }
}
