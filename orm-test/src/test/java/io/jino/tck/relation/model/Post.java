package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import io.jino.annotation.References;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has a writer, maybe an editor, notes and labels. */
@Entity
@HasMany(name = "notes", of = Note.class, by = "post")
@ManyToMany(name = "labels", of = Label.class, through = PostLabel.class, by = "post", to = "label")
public record Post(
        @Id long id,
        @References(value = Writer.class, as = "writer") long writerId,

        @References(value = Writer.class, as = "editor") @Nullable Long editorId,

        String title,
        boolean published,
        BigDecimal score,
        Instant createdAt) {}
