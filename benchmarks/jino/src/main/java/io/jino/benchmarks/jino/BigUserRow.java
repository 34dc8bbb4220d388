package io.jino.benchmarks.jino;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of many. */
@Entity(table = "big_users")
record BigUserRow(
        @Id long id,
        String nickname,
        String email,
        OffsetDateTime createdAt,
        boolean active,
        int score,
        BigDecimal balance,
        @Nullable Double rating,
        @Nullable String bio,
        String country) {}
