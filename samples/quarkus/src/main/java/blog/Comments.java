package blog;

import static blog.ArticleTable.ARTICLE;
import static blog.CommentTable.COMMENT;

import io.jino.mutiny.MutinyDb;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/**
 * What is said about articles.
 */
@ApplicationScoped
public class Comments {
    private final MutinyDb db;

    Comments(MutinyDb db) {
        this.db = db;
    }

    Uni<List<CommentView>> list(String slug) {
        return db.oneOrEmpty(CommentView.OF_ARTICLE.with(slug))
                .onItem()
                .ifNull()
                .failWith(NotFoundException::new);
    }

    Uni<CommentView> add(String slug, CommentView comment) {
        return db.oneOrEmpty(ARTICLE.find(ARTICLE.id).where(ARTICLE.slug.eq(slug)))
                .onItem()
                .ifNull()
                .failWith(NotFoundException::new)
                .chain(id -> db.insert(COMMENT, new Comment(null, id, comment.author(), comment.text())))
                .map(saved -> new CommentView(saved.author(), saved.text()));
    }
}
