package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has a text as its key, and lies within another of its kind. */
@Entity
public record Place(@Id String code, @Nullable String withinCode, String name) {}
