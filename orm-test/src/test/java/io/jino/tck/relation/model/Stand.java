package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.util.UUID;

/** Has a key of a text and a UUID. */
@Entity
@HasMany(name = "kiosks", of = Kiosk.class, by = "stand")
public record Stand(@Id String code, @Id UUID town, String name) {}
