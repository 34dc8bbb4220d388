package io.jino.tck;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes graphs that Jino loaded comparable with the rows that outer joins by hand give. */
public final class Graphs {
    private Graphs() {}

    /**
     * A row for each element of a list in a record, with the values of the record before those of the element; one row with
     * nulls for an empty list. Two lists in a record give each element of one with each of the other.
     */
    public static <R> List<List<@Nullable Object>> of(Class<R> type, List<R> roots) {
        return roots.stream().flatMap(root -> rows(type, root).stream()).toList();
    }

    private static List<List<@Nullable Object>> rows(Type type, @Nullable Object value) {
        if (value == null) {
            return List.of(nothing(type));
        }
        if (type instanceof ParameterizedType generic) {
            var element = generic.getActualTypeArguments()[0];
            var elements = value instanceof List<?> list
                    ? list
                    : ((Optional<?>) value).stream().toList();
            return elements.isEmpty()
                    ? List.of(nothing(element))
                    : elements.stream()
                            .flatMap(each -> rows(element, each).stream())
                            .toList();
        }
        if (!value.getClass().isRecord()) {
            return List.of(Collections.singletonList(Answers.comparable(value)));
        }
        List<List<@Nullable Object>> rows = List.of(List.of());
        for (var component : value.getClass().getRecordComponents()) {
            var parts = rows(component.getGenericType(), Answers.value(component, value));
            rows = rows.stream()
                    .flatMap(row -> parts.stream().map(part -> both(row, part)))
                    .toList();
        }
        return rows;
    }

    private static List<@Nullable Object> both(List<@Nullable Object> row, List<@Nullable Object> part) {
        var both = new ArrayList<@Nullable Object>(row);
        both.addAll(part);
        return both;
    }

    private static List<@Nullable Object> nothing(Type type) {
        if (type instanceof ParameterizedType generic) {
            return nothing(generic.getActualTypeArguments()[0]);
        }
        var nulls = new ArrayList<@Nullable Object>();
        var components = ((Class<?>) type).getRecordComponents();
        if (components == null) {
            nulls.add(null);
            return nulls;
        }
        for (RecordComponent component : components) {
            nulls.addAll(nothing(component.getGenericType()));
        }
        return nulls;
    }
}
