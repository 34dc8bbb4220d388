package conduit.domain;

import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/**
 * That a user likes an article.
 *
 * @param articleId what is liked
 * @param userId who likes it
 */
@Entity
public record Favorite(
        @Id @References(value = Article.class, as = "article", onDelete = CASCADE, index = false)
        long articleId,

        @Id @References(value = User.class, as = "user", onDelete = CASCADE)
        long userId) {}
