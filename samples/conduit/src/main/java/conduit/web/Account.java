package conduit.web;

import conduit.domain.User;
import org.jspecify.annotations.Nullable;

/**
 * A user, as he sees himself.
 */
record Account(
        String email,
        String token,
        String username,
        @Nullable String bio,
        @Nullable String image) {
    static Account of(User user, String token) {
        return new Account(user.email(), token, user.username(), user.bio(), user.image());
    }
}
