package blog;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@Entity
public record Remark(@Id long id, String text, @Embedded Audit audit) {
    public record Audit(
            @CreatedAt @Nullable OffsetDateTime created, @UpdatedAt @Nullable LocalDateTime updated) {}
}
