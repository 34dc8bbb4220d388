package io.jino.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The Java type of a JSON document, with its type arguments, and what it has where the document says nothing.
 *
 * @param raw the class
 * @param arguments its type arguments; empty for a class without type parameters
 * @param defaults what is read where a member is absent or null
 * @param <T> the Java type
 */
public record JsonType<T>(Class<?> raw, List<JsonType<?>> arguments, List<Default> defaults) {
    /** Copies the lists. */
    public JsonType {
        arguments = List.copyOf(arguments);
        defaults = List.copyOf(defaults);
    }

    /** A type without type parameters. */
    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type, List.of(), List.of());
    }

    /** A type with type parameters; the caller says what {@code T} is, as {@code List<String>} for {@code List} of text. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // a class alone cannot say it
    public static <T> JsonType<T> generic(Class<?> raw, JsonType<?>... arguments) {
        return new JsonType<>(raw, Arrays.asList(arguments), List.of());
    }

    /**
     * The same, where a member that is absent or null is read as something else, if there is an object around it.
     *
     * @param json what it is read as, as JSON
     * @param keys the way to the member
     */
    public JsonType<T> withDefault(String json, String... keys) {
        var all = new ArrayList<>(defaults);
        all.add(new Default(Arrays.asList(keys), json));
        return new JsonType<>(raw, arguments, all);
    }

    /** The type as messages call it. */
    @Override
    public String toString() {
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(JsonType::toString).collect(Collectors.joining(", ", "<", ">")));
    }

    /**
     * What a member is read as where it is absent or null.
     *
     * @param keys the way to the member
     * @param json what it is read as, as JSON
     */
    public record Default(List<String> keys, String json) {
        /** Copies the keys. */
        public Default {
            keys = List.copyOf(keys);
        }
    }
}
