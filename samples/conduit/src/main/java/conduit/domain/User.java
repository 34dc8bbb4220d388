package conduit.domain;

import static io.jino.annotation.Column.UNLIMITED;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/**
 * Someone who reads and writes.
 *
 * @param passwordHash of bcrypt, which has its salt in it
 * @param bio what the user says of himself, if anything
 * @param image the address of a picture, if any
 */
@Entity(table = "users")
@HasMany(name = "followers", of = Follow.class, by = "followed")
public record User(
        @Id @GeneratedValue @Nullable Long id,
        @Column(unique = true) String username,
        @Column(unique = true) String email,
        String passwordHash,
        @Column(length = UNLIMITED) @Nullable String bio,
        @Column(length = UNLIMITED) @Nullable String image) {}
