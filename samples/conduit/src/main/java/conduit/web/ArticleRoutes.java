package conduit.web;

import conduit.service.Articles;
import conduit.service.Authoring;
import conduit.view.ArticleFilter;

/**
 * Articles, and who likes them.
 */
record ArticleRoutes(Articles articles, Authoring authoring) {
    private static final String ALL = "/api/articles";
    private static final String ONE = "/api/articles/:slug";

    void mount(Api api) {
        api.get(
                ALL + "/feed",
                Access.REQUIRED,
                call -> articles.feed(call.user(), call.slice()).map(page -> Answer.ok(ArticleList.of(page))));
        api.get(
                ALL,
                Access.OPTIONAL,
                call -> articles.list(filter(call), call.user(), call.slice())
                        .map(page -> Answer.ok(ArticleList.of(page))));
        api.post(
                ALL,
                Access.REQUIRED,
                call -> authoring
                        .create(
                                call.user(),
                                call.body("article", ArticleRequest.class).draft())
                        .map(article -> Answer.created("article", article)));
        api.get(
                ONE,
                Access.PUBLIC,
                call -> articles.show(call.path("slug"), call.user()).map(article -> Answer.ok("article", article)));
        api.put(
                ONE,
                Access.REQUIRED,
                call -> authoring
                        .update(
                                call.path("slug"),
                                call.user(),
                                call.body("article", ArticleRequest.class).revision())
                        .map(article -> Answer.ok("article", article)));
        api.delete(
                ONE,
                Access.REQUIRED,
                call -> authoring.delete(call.path("slug"), call.user()).map(deleted -> Answer.nothing()));
        api.post(
                ONE + "/favorite",
                Access.REQUIRED,
                call -> articles.favorite(call.path("slug"), call.user())
                        .map(article -> Answer.ok("article", article)));
        api.delete(
                ONE + "/favorite",
                Access.REQUIRED,
                call -> articles.unfavorite(call.path("slug"), call.user())
                        .map(article -> Answer.ok("article", article)));
    }

    private static ArticleFilter filter(Call call) {
        return new ArticleFilter(call.query("tag"), call.query("author"), call.query("favorited"));
    }
}
