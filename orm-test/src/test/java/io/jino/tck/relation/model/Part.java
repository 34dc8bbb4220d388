package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has a key of two columns, and refers to another of its kind. */
@Entity
public record Part(
        @Id long plant,
        @Id int number,
        @Nullable Long wholePlant,
        @Nullable Integer wholeNumber,
        @Nullable String note) {}
