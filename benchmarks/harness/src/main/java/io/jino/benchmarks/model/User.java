package io.jino.benchmarks.model;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of ten columns, two of which may be null. */
public record User(
        long id,
        String nickname,
        String email,
        OffsetDateTime createdAt,
        boolean active,
        int score,
        BigDecimal balance,
        @Nullable Double rating,
        @Nullable String bio,
        String country) {}
