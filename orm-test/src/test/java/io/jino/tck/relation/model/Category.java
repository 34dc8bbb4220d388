package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Stands below another one. */
@Entity
public record Category(@Id long id, @Nullable Long parentId, String name) {}
