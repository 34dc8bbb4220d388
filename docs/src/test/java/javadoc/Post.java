package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What authors wrote. */
@Entity
record Post(
        @Id @GeneratedValue @Nullable Long id,
        long authorId,
        String title,
        String body,
        boolean published,
        int score,
        @Nullable Instant publishedAt) {}
