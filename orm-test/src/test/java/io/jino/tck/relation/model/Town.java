package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a UUID as its key, and refers by a text. */
@Entity
@HasMany(name = "streets", of = Street.class, by = "town")
public record Town(
        @Id UUID id,

        @References(value = Land.class, as = "land") @Nullable String landCode,

        String name) {}
