package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.TagTable.TAG;

import com.fasterxml.jackson.annotation.JsonFormat;
import conduit.domain.Article;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import java.time.Instant;
import java.util.List;

/**
 * An article, as it is shown in a list.
 *
 * @param favorited whether the one who looks likes it
 */
public record ArticleSummary(
        String slug,
        String title,
        String description,
        List<String> tagList,
        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC") Instant createdAt,
        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC") Instant updatedAt,
        boolean favorited,
        long favoritesCount,
        Profile author) {
    /** The summary that a viewer sees: one statement, and one for the tags of all articles. */
    static Fetch<Article, ArticleSummary> seenBy(Expression<Long> viewer) {
        return ARTICLE.fetch(ARTICLE.slug)
                .with(ARTICLE.title)
                .with(ARTICLE.description)
                .with(ARTICLE.tags().orderBy(TAG.name.asc()).as(TAG.name))
                .with(ARTICLE.createdAt)
                .with(ARTICLE.updatedAt)
                .with(ARTICLE.favorites().where(FAVORITE.userId.eq(viewer)).exists())
                .with(ARTICLE.favorites().count())
                .with(ARTICLE.author.as(Profile.seenBy(viewer)))
                .as(ArticleSummary::new);
    }
}
