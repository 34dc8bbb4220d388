package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers by a UUID. */
@Entity
public record Street(@Id long id, UUID townId, String name, byte @Nullable [] map) {}
