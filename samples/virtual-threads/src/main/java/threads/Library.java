package threads;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.TagTable.TAG;
import static threads.Blocking.await;
import static threads.Blocking.transaction;

import conduit.domain.Article;
import conduit.domain.Favorite;
import conduit.domain.Tag;
import conduit.view.ArticleFilter;
import conduit.view.ArticleSummary;
import conduit.view.ArticleView;
import io.jino.Db;
import io.jino.error.ConstraintViolationException;
import io.jino.query.Page;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the articles of Conduit as one would with a blocking driver: results are returned, failures thrown, and what
 * depends on something else is on the next line.
 */
public final class Library {
    private final Db db;

    public Library(Db db) {
        this.db = db;
    }

    /** The latest articles that a filter lets pass: the statements of the web service. */
    public Page<ArticleSummary> list(ArticleFilter filter, long viewer, int limit) {
        return await(db.page(ArticleSummary.list(filter, viewer).limit(limit)));
    }

    /** An article. */
    public Optional<ArticleView> show(String slug, long viewer) {
        return await(db.oneOrEmpty(ArticleView.BY_SLUG.with(slug, viewer)));
    }

    /** Writes an article with its tags, all of it or nothing, and tells whether its slug was still free. */
    public boolean write(Article article, List<String> tags) {
        try {
            transaction(db, tx -> {
                var saved = await(tx.insert(ARTICLE, article));
                for (String name : tags) {
                    await(tx.execute(TAG.insert()
                            .row(new Tag(null, name))
                            .onConflict(TAG.name)
                            .doNothing()));
                }
                var there = await(tx.all(TAG.find().where(TAG.name.in(tags))));
                await(tx.link(ARTICLE.tags(), saved, there));
                return saved;
            });
            return true;
        } catch (ConstraintViolationException.Unique taken) {
            return false;
        }
    }

    /** Lets a user like every article that another wrote, and tells how many those are. */
    public int favoriteAllOf(long author, long user) {
        var ids = await(db.all(ARTICLE.find(ARTICLE.id).where(ARTICLE.authorId.eq(author))));
        for (long id : ids) {
            await(db.execute(FAVORITE.insert()
                    .row(new Favorite(id, user))
                    .onConflict(FAVORITE.articleId, FAVORITE.userId)
                    .doNothing()));
        }
        return ids.size();
    }
}
