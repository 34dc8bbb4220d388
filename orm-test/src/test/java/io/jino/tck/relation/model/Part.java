package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Has a key of two columns, and refers to another of its kind. */
@Entity
@References(
        value = Part.class,
        as = "whole",
        columns = {"wholePlant", "wholeNumber"})
@HasMany(name = "pieces", of = Part.class, by = "whole")
public record Part(
        @Id long plant,
        @Id int number,
        @Nullable Long wholePlant,
        @Nullable Integer wholeNumber,
        @Nullable String note) {}
