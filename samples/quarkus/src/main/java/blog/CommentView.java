package blog;

import static blog.ArticleTable.ARTICLE;
import static blog.CommentTable.COMMENT;
import static blog.CommentViewFetch.COMMENT_VIEW;

import io.jino.annotation.Projection;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.type.SqlType;
import java.util.List;

/**
 * A comment, as it is shown. JSON as it is.
 */
@Projection(of = Comment.class)
public record CommentView(String author, String text) {
    /** Those of an article; no list where there is no such article. */
    static final Baked1<String, List<CommentView>> OF_ARTICLE = Baked.bake(
            SqlType.STRING,
            slug -> ARTICLE.find(ARTICLE.comments().orderBy(COMMENT.id.asc()).as(COMMENT_VIEW))
                    .where(ARTICLE.slug.eq(slug)));
}
