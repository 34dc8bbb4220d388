package blog;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

@Entity
public record Profile(
        @Id @References(value = Author.class, as = "author") long authorId,
        @References(value = Author.class, as = "mentor") @Nullable Long mentorId,
        String picture) {}
