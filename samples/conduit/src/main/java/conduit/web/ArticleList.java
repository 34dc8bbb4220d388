package conduit.web;

import conduit.view.ArticleSummary;
import io.jino.query.Page;
import java.util.List;

/**
 * A page of articles, by the names of the contract.
 *
 * @param articlesCount how many there are on all pages
 */
record ArticleList(List<ArticleSummary> articles, long articlesCount) {
    static ArticleList of(Page<ArticleSummary> page) {
        return new ArticleList(page.rows(), page.total());
    }
}
