package io.jino;

import io.jino.error.TransactionException;
import io.jino.run.Cancellation;
import io.jino.scope.ChunkSink;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, one by one, as the reader asks for them. Nothing is sent before the first is asked for.
 *
 * <pre>{@code
 * db.stream(AUTHOR.find(), StreamOptions.defaults())
 *         .exceptionHandler(failure -> ...)
 *         .endHandler(end -> ...)
 *         .handler(author -> ...);
 * }</pre>
 *
 * <p>A reader that wants only some of them has to {@link #close} it: it holds a connection. What the handler of rows throws ends the
 * stream and goes to the handler of exceptions. When that is called, or the one of the end, the connection is back. Read once,
 * from any thread; on a Vert.x context the handlers are called there.
 *
 * @param <R> what each row is read as
 */
public final class ResultStream<R> implements ReadStream<R> {
    private static final long GRACE_MILLIS = 250;

    private final BiFunction<ChunkSink<R>, Cancellation, Future<Void>> source;
    private final long idleMillis;
    private final Cancellation cancellation = new Cancellation();
    private final Promise<Void> closed = Promise.promise();
    private final Queue<R> buffer = new ArrayDeque<>();
    private @Nullable Handler<R> rowHandler;
    private @Nullable Handler<Throwable> exceptionHandler;
    private @Nullable Handler<Void> endHandler;
    private @Nullable Context context;
    private @Nullable Promise<Boolean> wanted;
    private @Nullable Throwable failure;
    private long demand = Long.MAX_VALUE;
    private boolean hasBegun;
    private boolean isOver;
    private boolean isClosing;
    private boolean isEmitting;
    private boolean hasEnded;

    /** @param source reads the rows into a sink, until that wants no more */
    ResultStream(BiFunction<ChunkSink<R>, Cancellation, Future<Void>> source, long idleMillis) {
        this.source = source;
        this.idleMillis = idleMillis;
    }

    @Override
    public synchronized ResultStream<R> exceptionHandler(@Nullable Handler<Throwable> handler) {
        exceptionHandler = handler;
        return this;
    }

    @Override
    public synchronized ResultStream<R> endHandler(@Nullable Handler<Void> handler) {
        endHandler = handler;
        return this;
    }

    /** Begins to read, unless the stream is paused. */
    @Override
    public ResultStream<R> handler(@Nullable Handler<R> handler) {
        synchronized (this) {
            rowHandler = handler;
            context = Vertx.currentContext();
        }
        emit();
        return this;
    }

    @Override
    public synchronized ResultStream<R> pause() {
        demand = 0;
        return this;
    }

    @Override
    public ResultStream<R> resume() {
        return fetch(Long.MAX_VALUE);
    }

    /**
     * Asks for more rows.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    @Override
    public ResultStream<R> fetch(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("a negative number of rows");
        }
        synchronized (this) {
            demand = demand + rows < 0 ? Long.MAX_VALUE : demand + rows;
        }
        emit();
        return this;
    }

    /**
     * Ends the stream; no handler is called any more. Completes when its connection is back, soon: what is under way gets a
     * moment to end, and is stopped then.
     */
    public Future<Void> close() {
        synchronized (this) {
            isClosing = true;
            hasEnded = true;
            buffer.clear();
            if (!hasBegun || isOver) {
                closed.tryComplete();
                return closed.future();
            }
        }
        proceed(false);
        closed.future().timeout(GRACE_MILLIS, TimeUnit.MILLISECONDS).onFailure(late -> cancellation.cancel());
        return closed.future();
    }

    private void begin() {
        source.apply(this::take, cancellation).onComplete(end -> {
            synchronized (this) {
                isOver = true;
                failure = end.failed() && failure == null ? end.cause() : failure;
            }
            closed.tryComplete();
            emit();
        });
    }

    private Future<Boolean> take(List<R> part) {
        Promise<Boolean> next;
        synchronized (this) {
            if (isClosing) {
                return Future.succeededFuture(false);
            }
            buffer.addAll(part);
            next = Promise.promise();
            wanted = next;
        }
        emit();
        return patiently(next);
    }

    private Future<Boolean> patiently(Promise<Boolean> next) {
        return next.future()
                .timeout(idleMillis, TimeUnit.MILLISECONDS)
                .recover(late -> late instanceof TimeoutException && next.tryFail(late)
                        ? Future.failedFuture(new TransactionException.Idle(idleMillis))
                        : next.future());
    }

    private void proceed(boolean more) {
        Promise<Boolean> waiting;
        synchronized (this) {
            waiting = wanted;
            wanted = null;
        }
        if (waiting != null) {
            waiting.tryComplete(more);
        }
    }

    // Called by whoever changed something; one at a time does the work, where the reader wants it.
    private void emit() {
        Context where;
        synchronized (this) {
            where = context;
        }
        if (where == null || Vertx.currentContext() == where) {
            drain();
        } else {
            where.runOnContext(there -> drain());
        }
    }

    private void drain() {
        synchronized (this) {
            if (isEmitting) {
                return;
            }
            isEmitting = true;
        }
        while (true) {
            Runnable step = next();
            if (step == null) {
                return;
            }
            step.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Handler<R> reader = rowHandler;
        if (!hasEnded && reader != null) {
            if (demand > 0 && !buffer.isEmpty()) {
                if (demand != Long.MAX_VALUE) {
                    demand--;
                }
                R row = buffer.remove();
                return () -> handle(reader, row);
            }
            if (isOver && (buffer.isEmpty() || failure != null)) {
                hasEnded = true;
                return end();
            }
            if (demand > 0 && !hasBegun) {
                hasBegun = true;
                return this::begin;
            }
            if (demand > 0 && wanted != null) {
                return () -> proceed(true);
            }
        }
        isEmitting = false;
        return null;
    }

    private void handle(Handler<R> reader, R row) {
        try {
            reader.handle(row);
        } catch (RuntimeException thrown) {
            synchronized (this) {
                failure = thrown;
                isClosing = true;
                buffer.clear();
            }
            proceed(false);
        }
    }

    private Runnable end() {
        Throwable cause = failure;
        Handler<Throwable> failed = exceptionHandler;
        Handler<Void> ended = endHandler;
        return () -> {
            if (cause != null && failed != null) {
                failed.handle(cause);
            } else if (cause == null && ended != null) {
                ended.handle(null);
            }
        };
    }
}
