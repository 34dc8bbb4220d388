package blog;

import static io.jino.annotation.Column.UNLIMITED;
import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an article.
 *
 * @param author who, as he calls himself
 */
@Entity
public record Comment(
        @Id @GeneratedValue @Nullable Long id,

        @References(value = Article.class, as = "article", onDelete = CASCADE)
        long articleId,

        String author,
        @Column(length = UNLIMITED) String text) {}
