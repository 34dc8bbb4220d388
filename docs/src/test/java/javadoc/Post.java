package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import io.jino.annotation.References;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What authors wrote. */
@Entity
@ManyToMany(name = "tags", of = Tag.class, through = PostTag.class, by = "post", to = "tag")
record Post(
        @Id @GeneratedValue @Nullable Long id,
        @References(value = Author.class, as = "author") long authorId,

        @References(value = Author.class, as = "editor") @Nullable Long editorId,

        String title,
        String body,
        boolean published,
        int score,
        @Nullable Instant publishedAt) {}
