package conduit.service;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, on a thread that may be busy for long.
 */
public final class Passwords {
    /** What bcrypt looks at, in bytes. */
    public static final int LONGEST = 72;

    private final Vertx vertx;
    private final int cost;
    private final String nobodys;

    /** @param cost how often to hash, as a power of two */
    public Passwords(Vertx vertx, int cost) {
        this.vertx = vertx;
        this.cost = cost;
        this.nobodys = hashed("nobody's");
    }

    Uni<String> hash(String password) {
        return busy(() -> hashed(password));
    }

    /** Whether a password is that of a hash. Takes as long where there is no hash, so that nobody learns who has one. */
    Uni<Boolean> matches(String password, @Nullable String hash) {
        return busy(() -> BCrypt.verifyer().verify(password.toCharArray(), hash == null ? nobodys : hash).verified
                && hash != null);
    }

    private String hashed(String password) {
        return BCrypt.withDefaults().hashToString(cost, password.toCharArray());
    }

    private <T> Uni<T> busy(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }
}
