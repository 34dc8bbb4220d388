package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Has a text as its key, and lies within another of its kind. */
@Entity
@HasMany(name = "places", of = Place.class, by = "within")
public record Place(
        @Id String code,

        @References(value = Place.class, as = "within") @Nullable String withinCode,

        String name) {}
