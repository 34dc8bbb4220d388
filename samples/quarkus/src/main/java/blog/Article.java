package blog;

import static io.jino.annotation.Column.UNLIMITED;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param slug what it is called in addresses
 */
@Entity
@HasMany(name = "comments", of = Comment.class, by = "article")
@ManyToMany(name = "tags", of = Tag.class, through = ArticleTag.class, by = "article", to = "tag")
public record Article(
        @Id @GeneratedValue @Nullable Long id,
        @Column(unique = true) String slug,
        String title,
        @Column(length = UNLIMITED) String body,
        Instant createdAt) {}
