package conduit.service;

import io.jino.error.ConnectionException;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DataException;
import io.jino.error.NoRowException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request cannot be answered as it was meant: a status of HTTP, and words for people.
 */
public final class Problem extends RuntimeException {
    /** What is unique, by the names that the database knows it by. */
    private static final Map<String, String> UNIQUE =
            Map.of("users_username_key", "username", "users_email_key", "email", "article_slug_key", "slug");

    private final int status;
    private final List<String> messages;

    private Problem(int status, List<String> messages, @Nullable Throwable cause) {
        super(String.join(", ", messages), cause, false, false);
        this.status = status;
        this.messages = messages;
    }

    /** There is no such thing. */
    public static Problem notFound(String thing) {
        return new Problem(404, List.of(thing + " not found"), null);
    }

    /** It belongs to somebody else. */
    public static Problem forbidden(String thing) {
        return new Problem(403, List.of(thing + " belongs to somebody else"), null);
    }

    /** Nobody knows who asks. */
    public static Problem unauthorized() {
        return new Problem(401, List.of(), null);
    }

    /** What was sent cannot be taken. */
    public static Problem invalid(String... messages) {
        return new Problem(422, List.of(messages), null);
    }

    /** What a failure means to whoever asked. */
    public static Problem of(Throwable failure) {
        if (failure instanceof Problem known) {
            return known;
        }
        if (failure instanceof ConstraintViolationException.Unique taken) {
            return invalid(UNIQUE.getOrDefault(String.valueOf(taken.constraint()), "key") + " has already been taken");
        }
        if (failure instanceof ConstraintViolationException.ForeignKey || failure instanceof NoRowException) {
            // Somebody deleted it between two statements.
            return notFound("it is gone,");
        }
        if (failure instanceof DataException) {
            return invalid("a value does not fit");
        }
        if (failure instanceof ConnectionException) {
            return new Problem(503, List.of("the database cannot be reached"), failure);
        }
        return new Problem(500, List.of("something went wrong"), failure);
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What to tell people; empty if there is nothing to tell. */
    public List<String> messages() {
        return messages;
    }
}
