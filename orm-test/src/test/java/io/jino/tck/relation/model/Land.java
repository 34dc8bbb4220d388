package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;

/** Has a text as its key. */
@Entity
@HasMany(name = "towns", of = Town.class, by = "land")
public record Land(@Id String code, String name) {}
