package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers by a UUID. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // bytes are what the column has
public record Street(
        @Id long id,
        @References(value = Town.class, as = "town") UUID townId,
        String name,
        byte @Nullable [] map) {}
