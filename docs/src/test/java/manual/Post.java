package manual;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Post(
        @Id @GeneratedValue @Nullable Long id,
        long authorId,
        String title,
        boolean published,
        int score,
        @Nullable Instant publishedAt,
        @Version int version) {}
