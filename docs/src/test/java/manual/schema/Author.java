package manual.schema;

import io.jino.annotation.Column;
import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(comment = "Who writes")
@HasMany(name = "posts", of = Post.class, by = "author")
public record Author(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = 100, unique = true) String name,
        @Column(length = Column.UNLIMITED) @Nullable String bio,
        @Default(Default.NOW) @Nullable Instant joinedAt) {}
