package conduit.service;

import org.jspecify.annotations.Nullable;

/**
 * What a user wants to change of himself. What is null stays; an empty bio or image is taken away.
 */
public record UserChange(
        @Nullable String username,
        @Nullable String email,
        @Nullable String password,
        @Nullable String bio,
        @Nullable String image) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return "UserChange[" + username + "]";
    }
}
