package conduit.domain;

import static io.jino.annotation.References.Action.CASCADE;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/**
 * That a user follows another.
 *
 * @param followerId who follows
 * @param followedId who is followed
 */
@Entity
public record Follow(
        @Id @References(value = User.class, as = "follower", onDelete = CASCADE, index = false)
        long followerId,

        @Id @References(value = User.class, as = "followed", onDelete = CASCADE)
        long followedId) {}
