package io.jino.tck.random;

import io.jino.annotation.Entity;
import io.jino.annotation.Enumerated;
import io.jino.annotation.Enumerated.Storage;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a column of every kind, most of them null somewhere. */
@Entity
record Sample(
        @Id long id,
        @Nullable Integer small,
        @Nullable Integer whole,
        @Nullable Long big,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal rate,
        @Nullable String name,
        @Nullable String note,
        @Nullable Boolean flag,
        @Nullable Boolean done,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable UUID token,
        @Nullable Mood mood,
        @Nullable @Enumerated(Storage.NATIVE) Paint paint) {

    /** Stored by name. */
    enum Mood {
        CALM,
        ANGRY,
        BORED
    }

    /** A type of the database, in an order that is not that of the alphabet. */
    enum Paint {
        RED,
        GREEN,
        BLUE
    }
}
