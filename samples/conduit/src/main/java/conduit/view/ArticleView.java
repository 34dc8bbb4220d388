package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import conduit.domain.Article;
import io.jino.bake.Baked;
import io.jino.bake.Baked2;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import io.jino.type.SqlType;

/**
 * An article, as it is read.
 */
public record ArticleView(@JsonUnwrapped ArticleSummary summary, String body) {
    /** An article, by slug and viewer. */
    public static final Baked2<String, Long, ArticleView> BY_SLUG = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (slug, viewer) -> ARTICLE.find(seenBy(viewer)).where(ARTICLE.slug.eq(slug)));

    private static Fetch<Article, ArticleView> seenBy(Expression<Long> viewer) {
        return ARTICLE.fetch(ArticleSummary.seenBy(viewer)).with(ARTICLE.body).as(ArticleView::new);
    }
}
