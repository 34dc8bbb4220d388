package io.jino.schema;

import org.jspecify.annotations.Nullable;

/**
 * The values of the parts that an object is made of, for a maker that is not typed by its number of parts, as generated
 * code for more than twelve is.
 */
@FunctionalInterface
public interface Values {
    /** The value of a part, counted from zero; its type is the one of that part. */
    @Nullable Object at(int index);

    /** The value of a part as the type that is expected, which must be the one of that part. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as unsafe as it says
    default <T extends @Nullable Object> T get(int index) {
        return (T) at(index);
    }
}
