package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** Belongs to a post, and has a writer. */
@Entity
public record Note(
        @Id long id,
        @References(value = Post.class, as = "post") long postId,
        @References(value = Writer.class, as = "writer") long writerId,
        String body) {}
