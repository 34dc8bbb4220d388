package io.jino.benchmarks.jino;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row to insert. */
@Entity(table = "new_users")
record NewUserRow(
        @Id @GeneratedValue @Nullable Long id,
        String nickname,
        String email,
        OffsetDateTime createdAt,
        boolean active,
        int score,
        BigDecimal balance,
        @Nullable Double rating,
        @Nullable String bio,
        String country) {}
