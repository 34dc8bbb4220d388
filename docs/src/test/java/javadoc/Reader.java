package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.Json;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose documents the examples are about. */
@Entity
public record Reader(@Id long id, @Json Profile profile) {
    /** What is known of a reader. */
    public record Profile(
            int age,
            String city,
            boolean newsletter,
            @Nullable LocalDate born) {}
}
