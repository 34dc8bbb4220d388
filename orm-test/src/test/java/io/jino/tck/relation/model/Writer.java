package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has posts, and edits others. */
@Entity
@HasMany(name = "posts", of = Post.class, by = "writer")
@HasMany(name = "edited", of = Post.class, by = "editor")
public record Writer(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {}
