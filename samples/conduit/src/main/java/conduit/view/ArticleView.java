package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import conduit.domain.Article;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;

/**
 * An article, as it is read.
 */
public record ArticleView(@JsonUnwrapped ArticleSummary summary, String body) {
    /** The article that a viewer sees. */
    static Fetch<Article, ArticleView> seenBy(Expression<Long> viewer) {
        return ARTICLE.fetch(ArticleSummary.seenBy(viewer)).with(ARTICLE.body).as(ArticleView::new);
    }
}
