package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has a writer, maybe an editor, notes and labels. */
@Entity
public record Post(
        @Id long id,
        long writerId,
        @Nullable Long editorId,
        String title,
        boolean published,
        BigDecimal score,
        Instant createdAt) {}
