package io.jino.tck.model;

import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has columns with defaults. */
@Entity
public record Visit(
        @Id @GeneratedValue @Nullable Long id,
        String page,
        @Default("7") @Nullable Integer weight,
        @Default("'new'") @Nullable String state,
        @Default(Default.NOW) @Nullable Instant seenAt) {
    public static Visit of(String page) {
        return new Visit(null, page, null, null, null);
    }
}
