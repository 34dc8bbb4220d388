package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.TagTable.TAG;

import com.fasterxml.jackson.annotation.JsonFormat;
import conduit.domain.Article;
import io.jino.bake.Baked;
import io.jino.bake.Baked3;
import io.jino.expr.Expression;
import io.jino.query.Find;
import io.jino.schema.Fetch;
import io.jino.type.SqlType;
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

        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC")
        Instant createdAt,

        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC")
        Instant updatedAt,

        boolean favorited,
        long favoritesCount,
        Profile author) {
    /** What those wrote whom a viewer follows, the latest first; by viewer, limit and offset. */
    public static final Baked3<Long, Long, Long, ArticleSummary> FEED = Baked.bake(
            SqlType.LONG,
            SqlType.LONG,
            SqlType.LONG,
            (viewer, limit, offset) -> ARTICLE.find(seenBy(viewer))
                    .where(ARTICLE.authorId.in(FOLLOW.find(FOLLOW.followedId).where(FOLLOW.followerId.eq(viewer))))
                    .orderBy(ARTICLE.createdAt.desc(), ARTICLE.id.desc())
                    .limit(limit)
                    .offset(offset));

    /** The articles that a filter lets pass, the latest first. Not baked: what is not filtered by is not in its text. */
    public static Find<ArticleSummary> list(ArticleFilter filter, long viewer) {
        return ARTICLE.find(seenBy(Expression.value(SqlType.LONG, viewer)))
                .where(filter.condition())
                .orderBy(ARTICLE.createdAt.desc(), ARTICLE.id.desc());
    }

    /** One statement for the articles and their authors, and one for the tags of all of them. */
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
