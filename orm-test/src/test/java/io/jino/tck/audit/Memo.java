package io.jino.tck.audit;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record with both times. */
@Entity
record Memo(
        @Id @GeneratedValue @Nullable Long id,
        String text,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {
    static Memo of(String text) {
        return new Memo(null, text, null, null);
    }

    Memo withText(String other) {
        return new Memo(id, other, createdAt, updatedAt);
    }
}
