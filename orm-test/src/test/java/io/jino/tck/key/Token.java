package io.jino.tck.key;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.GeneratedValue.Strategy;
import io.jino.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that is random. */
@Entity
public record Token(
        @Id @GeneratedValue(strategy = Strategy.UUID_V4) @Nullable UUID id,

        String owner) {}
