package io.jino.tck.query;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
record Writer(
        @Id long id,
        String name,
        @Nullable String bio,
        @Nullable Long bossId) {}
