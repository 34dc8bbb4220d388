package io.jino.tck.relation.model;

import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** A label on a post. */
@Entity
public record PostLabel(
        @Id @References(value = Post.class, as = "post") long postId,
        @Id @References(value = Label.class, as = "label") long labelId,
        @Default("1") @Nullable Integer weight) {}
