package conduit.service;

import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.UserTable.USER;

import conduit.domain.Follow;
import conduit.view.Profile;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.mutiny.AmbientDb;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Uni;

/**
 * Who follows whom.
 */
public final class Profiles {
    private static final Baked1<String, Long> ID =
            Baked.bake(SqlType.STRING, name -> USER.find(USER.id).where(USER.username.eq(name)));

    private final AmbientDb db;

    public Profiles(AmbientDb db) {
        this.db = db;
    }

    /** What a viewer sees of a user. */
    public Uni<Profile> show(String username, long viewer) {
        return db.oneOrEmpty(Profile.BY_NAME.with(username, viewer))
                .onItem()
                .ifNull()
                .failWith(Profiles::notFound);
    }

    /** Lets a user follow another; a second time nothing changes. */
    public Uni<Profile> follow(String username, long follower) {
        return id(username)
                .chain(id -> db.execute(FOLLOW.insert()
                        .row(new Follow(follower, id))
                        .onConflict(FOLLOW.followerId, FOLLOW.followedId)
                        .doNothing()))
                .chain(() -> show(username, follower));
    }

    /** Lets a user follow another no longer. */
    public Uni<Profile> unfollow(String username, long follower) {
        return id(username)
                .chain(id -> db.execute(
                        FOLLOW.delete().where(FOLLOW.followerId.eq(follower).and(FOLLOW.followedId.eq(id)))))
                .chain(() -> show(username, follower));
    }

    private Uni<Long> id(String username) {
        return db.oneOrEmpty(ID.with(username)).onItem().ifNull().failWith(Profiles::notFound);
    }

    private static Problem notFound() {
        return Problem.notFound("profile");
    }
}
