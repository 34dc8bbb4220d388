package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has posts, and edits others. */
@Entity
public record Writer(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {}
