package conduit.service;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.CommentTable.COMMENT;

import conduit.domain.Comment;
import conduit.view.CommentView;
import io.jino.bake.Baked;
import io.jino.bake.Baked2;
import io.jino.mutiny.AmbientDb;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * What is said about articles.
 */
public final class Comments {
    private static final Baked2<Long, String, Comment> OF_ARTICLE = Baked.bake(
            SqlType.LONG,
            SqlType.STRING,
            (id, slug) ->
                    COMMENT.find().join(COMMENT.article).where(COMMENT.id.eq(id).and(ARTICLE.slug.eq(slug))));

    private final AmbientDb db;
    private final Articles articles;

    public Comments(AmbientDb db, Articles articles) {
        this.db = db;
        this.articles = articles;
    }

    /** What is said about an article, the latest first. */
    public Uni<List<CommentView>> list(String slug, long viewer) {
        return db.oneOrEmpty(CommentView.OF_ARTICLE.with(slug, viewer))
                .onItem()
                .ifNull()
                .failWith(Articles::notFound);
    }

    /** Says something about an article. */
    public Uni<CommentView> add(String slug, long author, String body) {
        var now = Authoring.now();
        return articles.id(slug)
                .chain(article -> db.insert(COMMENT, new Comment(null, body, article, author, now, now)))
                .chain(comment -> db.one(CommentView.BY_ID.with(COMMENT.keyOf(comment), author)));
    }

    /** Takes back what was said. */
    public Uni<Boolean> delete(String slug, long id, long author) {
        return db.oneOrEmpty(OF_ARTICLE.with(id, slug))
                .onItem()
                .ifNull()
                .failWith(() -> Problem.notFound("comment"))
                .chain(comment -> {
                    if (comment.authorId() != author) {
                        throw Problem.forbidden("comment");
                    }
                    return db.delete(COMMENT, comment);
                });
    }
}
