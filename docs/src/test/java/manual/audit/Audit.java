package manual.audit;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Audit(
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {
    public static final Audit NEW = new Audit(null, null);
}
