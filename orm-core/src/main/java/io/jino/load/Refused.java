package io.jino.load;

import io.jino.error.JinoException;
import io.jino.error.MappingException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls what the user gave to make objects of parts. What it throws is no refusal of the database.
 */
final class Refused {
    private Refused() {}

    static @Nullable Object unless(Supplier<? extends @Nullable Object> made) {
        try {
            return made.get();
        } catch (JinoException known) {
            throw known;
        } catch (RuntimeException refused) {
            throw new MappingException(
                    "row-refused",
                    "those of the fetch",
                    "those of the result",
                    "The parts of a fetch were loaded, but the object made of them refused them.",
                    "See the cause; let the constructor or the function take what the tables hold.",
                    refused);
        }
    }
}
