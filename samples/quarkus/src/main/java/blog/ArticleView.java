package blog;

import static blog.ArticleTable.ARTICLE;
import static blog.ArticleViewFetch.ARTICLE_VIEW;

import io.jino.annotation.Count;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.type.SqlType;
import java.time.Instant;
import java.util.List;

/**
 * An article, as it is shown. JSON as it is.
 */
@Projection(of = Article.class)
public record ArticleView(
        String slug,
        String title,
        String body,
        Instant createdAt,
        @Path("tags.name") List<String> tags,
        @Count("comments") long commentCount) {
    static final Baked1<String, ArticleView> BY_SLUG =
            Baked.bake(SqlType.STRING, slug -> ARTICLE.find(ARTICLE_VIEW).where(ARTICLE.slug.eq(slug)));
}
