package blog;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Note(
        @Id long id, String text, @CreatedAt @Nullable Instant createdAt, @UpdatedAt @Nullable Instant updatedAt) {}
