package io.jino.benchmarks.jino;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.OffsetDateTime;

/** Belongs to a user. */
@Entity(table = "posts")
@HasMany(name = "comments", of = CommentRow.class, by = "post")
record PostRow(
        @Id long id,
        @References(value = UserRow.class, as = "author") long authorId,
        String title,
        String body,
        OffsetDateTime createdAt) {}
