package io.jino.benchmarks.jino;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.OffsetDateTime;

/** Belongs to a post. */
@Entity(table = "comments")
record CommentRow(
        @Id long id,
        @References(value = PostRow.class, as = "post") long postId,
        String authorName,
        String body,
        OffsetDateTime createdAt) {}
