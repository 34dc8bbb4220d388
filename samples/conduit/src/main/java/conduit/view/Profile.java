package conduit.view;

import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.UserTable.USER;

import conduit.domain.User;
import io.jino.bake.Baked;
import io.jino.bake.Baked2;
import io.jino.expr.Expression;
import io.jino.schema.Fetch;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A user, as others see him.
 *
 * @param following whether the one who looks follows him
 */
public record Profile(
        String username, @Nullable String bio, @Nullable String image, boolean following) {
    /** The profile of a user, by name and viewer. */
    public static final Baked2<String, Long, Profile> BY_NAME = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (name, viewer) -> USER.find(seenBy(viewer)).where(USER.username.eq(name)));

    static Fetch<User, Profile> seenBy(Expression<Long> viewer) {
        return USER.fetch(USER.username)
                .with(USER.bio)
                .with(USER.image)
                .with(USER.followers().where(FOLLOW.followerId.eq(viewer)).exists())
                .as(Profile::new);
    }
}
