package io.jino.test;

import io.vertx.core.Context;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * Blocks until a future has its result. For tests only.
 *
 * <pre>{@code
 * import static io.jino.test.Await.await;
 *
 * Author author = await(db.insert(AUTHOR, new Author(null, "daisy")));
 * assertThatThrownBy(() -> await(db.one(AUTHOR.find()))).isInstanceOf(NoRowException.class);
 * }</pre>
 */
public final class Await {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Await() {}

    /** The result, within 30 s; see {@link #await(Future, Duration)}. */
    public static <T extends @Nullable Object> T await(Future<T> future) {
        return await(future, DEADLINE);
    }

    /**
     * The result, within a time.
     *
     * <p>A future that fails throws its own exception, to which the place of this call is added as suppressed, because an
     * exception of another thread does not show it.
     */
    public static <T extends @Nullable Object> T await(Future<T> future, Duration deadline) {
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException(
                    "await() was called on an event loop, which it would block. Chain the futures with compose() here.");
        }
        try {
            return future.toCompletionStage().toCompletableFuture().get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable original = failed.getCause() == null ? failed : failed.getCause();
            original.addSuppressed(new Awaited());
            throw Await.<RuntimeException>unchecked(original);
        } catch (TimeoutException late) {
            throw new AssertionFailedError("The future has no result after %d ms.".formatted(deadline.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted while it waited for a future.", interrupted);
        }
    }

    /** A test wants to see the exception as it is, checked or not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable original) throws X {
        throw (X) original;
    }

    /** Where a test waited for a future that failed. */
    private static final class Awaited extends Exception {
        Awaited() {
            super("awaited here");
            setStackTrace(Arrays.stream(getStackTrace())
                    .dropWhile(frame -> (frame.getClassName() + '$').startsWith(Await.class.getName() + '$'))
                    .toArray(StackTraceElement[]::new));
        }
    }
}
