package conduit.view;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.TagTable.TAG;
import static conduit.domain.UserTable.USER;
import static io.jino.expr.Functions.all;
import static io.jino.expr.Functions.ifNotNull;

import io.jino.expr.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list. What is null does not matter.
 *
 * @param tag that they have
 * @param author the name of the user who wrote them
 * @param favorited the name of a user who likes them
 */
public record ArticleFilter(
        @Nullable String tag,
        @Nullable String author,
        @Nullable String favorited) {
    Predicate condition() {
        return all(
                ifNotNull(tag, name -> ARTICLE.tags().any(TAG.name.eq(name))),
                ifNotNull(author, name -> ARTICLE.authorId.in(USER.find(USER.id).where(USER.username.eq(name)))),
                ifNotNull(
                        favorited,
                        name -> ARTICLE.favorites().through(FAVORITE.user).any(USER.username.eq(name))));
    }
}
