package io.jino.tck.audit;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A composite key, and the times in a record that entities share. */
@Entity
record Shelf(
        @Id String room,
        @Id int place,
        String label,
        @Embedded(prefix = "") Times times) {
    /** Both times. */
    record Times(
            @CreatedAt @Nullable OffsetDateTime created,
            @UpdatedAt @Nullable LocalDateTime updated) {
        static final Times NONE = new Times(null, null);
    }
}
