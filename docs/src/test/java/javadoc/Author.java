package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Who wrote posts. */
@Entity
@HasMany(name = "posts", of = Post.class, by = "author")
record Author(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {}
