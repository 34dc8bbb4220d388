package manual.relations;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(name = "posts", of = Post.class, by = "author")
public record Author(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {}
