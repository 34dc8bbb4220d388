package io.jino.run;

import io.jino.deadline.Deadline;
import io.jino.deadline.DeadlineQueue;
import io.jino.error.ConnectionException;
import io.jino.sql.Statement;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent, from then until its reply is there or nobody waits for that any more.
 *
 * @param <S> what the driver replies
 * @param <R> what is made of it
 */
final class Exchange<S extends @Nullable Object, R extends @Nullable Object> extends Deadline
        implements Handler<AsyncResult<S>> {
    private final Session session;
    private final Statement statement;
    private final DeadlineQueue waiting;
    private final Function<S, R> reading;
    private final Callback<R> whom;
    private final boolean isTold;
    /** When it was sent, where someone listens. */
    private final long start;

    /**
     * @param isTold whether the session is told of its end
     * @param start when it was sent, where someone listens
     */
    Exchange(
            Session session,
            Statement statement,
            DeadlineQueue waiting,
            Function<S, R> reading,
            Callback<R> whom,
            boolean isTold,
            long start) {
        this.session = session;
        this.statement = statement;
        this.waiting = waiting;
        this.reading = reading;
        this.whom = whom;
        this.isTold = isTold;
        this.start = start;
    }

    Statement statement() {
        return statement;
    }

    /** It is sent. */
    void await(Future<S> reply) {
        waiting.add(this);
        reply.onComplete(this);
    }

    @Override
    public void handle(AsyncResult<S> reply) {
        session.replied();
        if (!waiting.remove(this)) {
            return;
        }
        R result = null;
        Throwable failure = session.failure(statement, reply);
        if (failure == null) {
            try {
                result = reading.apply(reply.result());
            } catch (RuntimeException unreadable) {
                failure = unreadable;
            }
        }
        end(result, failure);
    }

    @Override
    protected void expire() {
        session.execute(() -> {
            session.abort();
            end(null, new ConnectionException.StatementTimeout(waiting.millis(), statement.text()));
        });
    }

    /** Nothing was sent: the driver refused it. */
    void refuse(Throwable failure) {
        end(null, failure);
    }

    private void end(@Nullable R result, @Nullable Throwable failure) {
        if (isTold) {
            session.ended(statement, start, result, failure);
        }
        whom.ended(result, failure);
    }
}
