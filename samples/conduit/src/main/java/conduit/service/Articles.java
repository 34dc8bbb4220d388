package conduit.service;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;

import conduit.domain.Favorite;
import conduit.view.ArticleFilter;
import conduit.view.ArticleSummary;
import conduit.view.ArticleView;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.mutiny.AmbientDb;
import io.jino.query.Page;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Uni;

/**
 * What there is to read, and who likes it.
 */
public final class Articles {
    private static final Baked1<String, Long> ID =
            Baked.bake(SqlType.STRING, slug -> ARTICLE.find(ARTICLE.id).where(ARTICLE.slug.eq(slug)));

    private final AmbientDb db;

    public Articles(AmbientDb db) {
        this.db = db;
    }

    /** The latest articles that a filter lets pass. */
    public Uni<Page<ArticleSummary>> list(ArticleFilter filter, long viewer, Slice slice) {
        return db.page(ArticleSummary.list(filter, viewer).limit(slice.limit()).offset(slice.offset()));
    }

    /** The latest articles of those whom a viewer follows. */
    public Uni<Page<ArticleSummary>> feed(long viewer, Slice slice) {
        return db.page(ArticleSummary.FEED.with(viewer, slice.limit(), slice.offset()));
    }

    /** An article, as a viewer sees it. */
    public Uni<ArticleView> show(String slug, long viewer) {
        return db.oneOrEmpty(ArticleView.BY_SLUG.with(slug, viewer))
                .onItem()
                .ifNull()
                .failWith(Articles::notFound);
    }

    /** Lets a user like an article; a second time nothing changes. */
    public Uni<ArticleView> favorite(String slug, long user) {
        return id(slug).chain(id -> db.execute(FAVORITE.insert()
                        .row(new Favorite(id, user))
                        .onConflict(FAVORITE.articleId, FAVORITE.userId)
                        .doNothing()))
                .chain(() -> show(slug, user));
    }

    /** Lets a user like an article no longer. */
    public Uni<ArticleView> unfavorite(String slug, long user) {
        return id(slug).chain(id -> db.execute(
                        FAVORITE.delete().where(FAVORITE.articleId.eq(id).and(FAVORITE.userId.eq(user)))))
                .chain(() -> show(slug, user));
    }

    Uni<Long> id(String slug) {
        return db.oneOrEmpty(ID.with(slug)).onItem().ifNull().failWith(Articles::notFound);
    }

    static Problem notFound() {
        return Problem.notFound("article");
    }
}
