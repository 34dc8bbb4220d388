package conduit.domain;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.ArticleTagTable.ARTICLE_TAG;
import static conduit.domain.CommentTable.COMMENT;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.TagTable.TAG;
import static conduit.domain.UserTable.USER;

import io.jino.ddl.Schema;

/**
 * All tables of Conduit.
 */
public final class ConduitSchema {
    public static final Schema SCHEMA = Schema.of(USER, FOLLOW, ARTICLE, FAVORITE, TAG, ARTICLE_TAG, COMMENT);

    private ConduitSchema() {}
}
