package conduit.domain;

import static io.jino.annotation.Column.UNLIMITED;
import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user said about an article.
 */
@Entity
public record Comment(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = UNLIMITED) String body,

        @References(value = Article.class, as = "article", onDelete = CASCADE)
        long articleId,

        @References(value = User.class, as = "author", onDelete = CASCADE)
        long authorId,

        Instant createdAt,
        Instant updatedAt) {}
