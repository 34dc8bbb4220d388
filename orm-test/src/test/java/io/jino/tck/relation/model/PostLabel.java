package io.jino.tck.relation.model;

import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A label on a post. */
@Entity
public record PostLabel(
        @Id long postId,
        @Id long labelId,
        @Default @Nullable Integer weight) {}
