package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Stands below another one. */
@Entity
@HasMany(name = "children", of = Category.class, by = "parent")
public record Category(
        @Id long id,

        @References(value = Category.class, as = "parent") @Nullable Long parentId,

        String name) {}
