package conduit.web;

import conduit.service.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells users by their tokens, which are JWTs with the user's id as subject.
 */
public final class Tokens {
    /** The id of whoever is no user. */
    static final long NOBODY = 0;

    private static final String ALGORITHM = "HS256";
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final JWTAuth tokens;

    /** @param secret what tokens are signed with */
    public Tokens(Vertx vertx, String secret) {
        this.tokens = JWTAuth.create(
                vertx,
                new JWTAuthOptions()
                        .addPubSecKey(
                                new PubSecKeyOptions().setAlgorithm(ALGORITHM).setBuffer(secret)));
    }

    String issue(long user) {
        var options = new JWTOptions().setAlgorithm(ALGORITHM).setExpiresInSeconds((int) LIFETIME.toSeconds());
        return tokens.generateToken(new JsonObject().put("sub", Long.toString(user)), options);
    }

    /** The id of the user who asks, or {@link #NOBODY}. */
    Uni<Long> user(@Nullable String header, Access access) {
        if (header == null) {
            return access == Access.REQUIRED ? refused() : nobody();
        }
        var read = Uni.createFrom()
                .completionStage(() -> tokens.authenticate(new TokenCredentials(token(header)))
                        .map(user -> Long.valueOf(user.principal().getString("sub")))
                        .toCompletionStage());
        return read.onFailure().recoverWithUni(() -> access == Access.PUBLIC ? nobody() : refused());
    }

    /** Both {@code Token x} and {@code Bearer x} are understood. */
    private static String token(String header) {
        return header.substring(header.indexOf(' ') + 1).strip();
    }

    private static Uni<Long> nobody() {
        return Uni.createFrom().item(NOBODY);
    }

    private static Uni<Long> refused() {
        return Uni.createFrom().failure(Problem::unauthorized);
    }
}
