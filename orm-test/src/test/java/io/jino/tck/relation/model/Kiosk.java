package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers by a text and a UUID. */
@Entity
@References(
        value = Stand.class,
        as = "stand",
        columns = {"standCode", "standTown"})
public record Kiosk(
        @Id long id, @Nullable String standCode, @Nullable UUID standTown, String name) {}
