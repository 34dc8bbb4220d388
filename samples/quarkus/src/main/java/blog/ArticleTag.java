package blog;

import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/**
 * That an article has a tag.
 */
@Entity
public record ArticleTag(
        @Id @References(value = Article.class, as = "article", onDelete = CASCADE, index = false)
        long articleId,

        @Id @References(value = Tag.class, as = "tag") long tagId) {}
