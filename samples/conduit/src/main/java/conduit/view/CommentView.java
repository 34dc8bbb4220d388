package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.CommentTable.COMMENT;

import com.fasterxml.jackson.annotation.JsonFormat;
import conduit.domain.Comment;
import io.jino.bake.Baked;
import io.jino.bake.Baked2;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import io.jino.type.SqlType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment, as it is read.
 */
public record CommentView(
        @Nullable Long id,

        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC")
        Instant createdAt,

        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC")
        Instant updatedAt,

        String body,
        Profile author) {
    /** A comment, by its id and viewer. */
    public static final Baked2<Long, Long, CommentView> BY_ID = Baked.bake(
            SqlType.LONG,
            SqlType.LONG,
            (id, viewer) -> COMMENT.find(seenBy(viewer)).where(COMMENT.id.eq(id)));

    /** The comments of an article, the latest first, by slug and viewer; no list where there is no such article. */
    public static final Baked2<String, Long, List<CommentView>> OF_ARTICLE = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (slug, viewer) -> ARTICLE.find(ARTICLE.comments()
                            .orderBy(COMMENT.createdAt.desc(), COMMENT.id.desc())
                            .as(seenBy(viewer)))
                    .where(ARTICLE.slug.eq(slug)));

    private static Fetch<Comment, CommentView> seenBy(Expression<Long> viewer) {
        return COMMENT.fetch(COMMENT.id)
                .with(COMMENT.createdAt)
                .with(COMMENT.updatedAt)
                .with(COMMENT.body)
                .with(COMMENT.author.as(Profile.seenBy(viewer)))
                .as(CommentView::new);
    }
}
