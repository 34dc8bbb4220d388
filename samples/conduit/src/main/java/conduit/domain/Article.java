package conduit.domain;

import static io.jino.annotation.Column.UNLIMITED;
import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.Index;
import io.jino.annotation.ManyToMany;
import io.jino.annotation.References;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote.
 *
 * @param slug what it is called in addresses: made of the title, and unique
 */
@Entity
@HasMany(name = "comments", of = Comment.class, by = "article")
@HasMany(name = "favorites", of = Favorite.class, by = "article")
@ManyToMany(name = "tags", of = Tag.class, through = ArticleTag.class, by = "article", to = "tag")
@Index(columns = "createdAt")
public record Article(
        @Id @GeneratedValue @Nullable Long id,
        @Column(unique = true) String slug,
        String title,
        @Column(length = UNLIMITED) String description,
        @Column(length = UNLIMITED) String body,

        @References(value = User.class, as = "author", onDelete = CASCADE)
        long authorId,

        Instant createdAt,
        Instant updatedAt) {}
