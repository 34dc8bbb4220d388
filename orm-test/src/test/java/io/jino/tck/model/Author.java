package io.jino.tck.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** The plain case: one key, which the database makes. */
@Entity
public record Author(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {
    public static Author named(String name) {
        return new Author(null, name, null);
    }
}
