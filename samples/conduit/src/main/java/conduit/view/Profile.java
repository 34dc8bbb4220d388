package conduit.view;

import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.UserTable.USER;

import conduit.domain.User;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * A user, as others see him.
 *
 * @param following whether the one who looks follows him
 */
public record Profile(
        String username,
        @Nullable String bio,
        @Nullable String image,
        boolean following) {
    /** The profile that a viewer sees. */
    static Fetch<User, Profile> seenBy(Expression<Long> viewer) {
        return USER.fetch(USER.username)
                .with(USER.bio)
                .with(USER.image)
                .with(USER.followers().where(FOLLOW.followerId.eq(viewer)).exists())
                .as(Profile::new);
    }
}
