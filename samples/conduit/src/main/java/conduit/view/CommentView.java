package conduit.view;

import static conduit.domain.CommentTable.COMMENT;

import com.fasterxml.jackson.annotation.JsonFormat;
import conduit.domain.Comment;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment, as it is read.
 */
public record CommentView(
        @Nullable Long id,
        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC") Instant createdAt,
        @JsonFormat(pattern = Times.PATTERN, timezone = "UTC") Instant updatedAt,
        String body,
        Profile author) {
    /** The comment that a viewer sees. */
    static Fetch<Comment, CommentView> seenBy(Expression<Long> viewer) {
        return COMMENT.fetch(COMMENT.id)
                .with(COMMENT.createdAt)
                .with(COMMENT.updatedAt)
                .with(COMMENT.body)
                .with(COMMENT.author.as(Profile.seenBy(viewer)))
                .as(CommentView::new);
    }
}
