package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers by a text and a UUID. */
@Entity
public record Kiosk(
        @Id long id, @Nullable String standCode, @Nullable UUID standTown, String name) {}
