package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Has the key of its author, and maybe a mentor. */
@Entity
public record Profile(
        @Id @References(value = Author.class, as = "author") long authorId,

        @References(value = Author.class, as = "mentor") @Nullable Long mentorId,

        @Nullable String motto) {}
