package io.jino.run;

import io.jino.sql.Dialect;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a connection goes back: as it is, after what is under way, or by force; once, and within seconds whatever the server does.
 */
final class SessionEnd {
    private final Loan loan;
    private final SqlConnection connection;
    private final Dialect dialect;
    private final Lender lender;
    private final UseMeter meter;
    private final UnderWay underWay = new UnderWay();
    private @Nullable Promise<Void> closed;
    private @Nullable Promise<Void> back;
    private int openCursors;
    private boolean isReleased;
    private boolean isAborted;
    private boolean isSoiled;
    private boolean isBack;
    private boolean hasTransaction;
    private volatile boolean isClosed;
    private volatile @Nullable Throwable broken;

    SessionEnd(Loan loan, Dialect dialect, Lender lender, UseMeter meter) {
        this.loan = loan;
        this.connection = loan.connection();
        this.dialect = dialect;
        this.lender = lender;
        this.meter = meter;
        connection.exceptionHandler(failure -> broken = failure);
        connection.closeHandler(end -> seenClosed());
    }

    // The pool learns of it behind this handler; what is returned before that would be handed to the next caller.
    private void seenClosed() {
        isClosed = true;
        Context context = Vertx.currentContext();
        if (context == null) {
            closed().tryComplete();
        } else {
            context.runOnContext(later -> closed().tryComplete());
        }
    }

    private synchronized Promise<Void> closed() {
        if (closed == null) {
            closed = Promise.promise();
        }
        return closed;
    }

    UnderWay underWay() {
        return underWay;
    }

    /** Counts a statement that is about to be sent, or says why it cannot be. */
    synchronized @Nullable Throwable enter() {
        if (isReleased) {
            return new IllegalStateException("the connection is back already");
        }
        Throwable loss = loss();
        if (loss == null) {
            underWay.begin();
        }
        return loss;
    }

    /** Why nothing can be sent any more, or null. */
    synchronized @Nullable Throwable loss() {
        Throwable cause = broken;
        if (cause == null && (isAborted || isClosed)) {
            return ClosedConnectionException.INSTANCE;
        }
        return cause;
    }

    /** What the driver reported beside its replies, or null. */
    @Nullable Throwable broken() {
        return broken;
    }

    void breakBy(Throwable failure) {
        broken = failure;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Lets nobody else have the connection after this. */
    synchronized void soil() {
        isSoiled = true;
    }

    /** Counts cursors; one that is left open keeps the connection from being used again. */
    synchronized void count(int cursors) {
        openCursors += cursors;
    }

    /** Says whether there is something to roll back. */
    synchronized void hasTransaction(boolean isOpen) {
        hasTransaction = isOpen;
    }

    synchronized boolean hasTransaction() {
        return hasTransaction;
    }

    /**
     * Gives the connection back, when all of its statements have ended; those that do not end are stopped.
     *
     * @param then what to do when it is back; a connection that has to be stopped is not waited for
     */
    void giveBack(Runnable then) {
        boolean isAgain;
        boolean isBusy;
        synchronized (this) {
            isAgain = isReleased && !isAborted;
            isBusy = !underWay.isNothing();
            isReleased |= !isAborted;
        }
        if (isAgain) {
            back().onComplete(end -> then.run());
        } else if (isAborted()) {
            then.run();
        } else if (isBusy) {
            underWay.nothing(Limits.GRACE_MILLIS).onComplete(end -> {
                if (end.succeeded()) {
                    handBack(() -> {});
                } else {
                    stop();
                }
            });
            then.run();
        } else {
            handBack(then);
        }
    }

    private synchronized boolean isAborted() {
        return isAborted;
    }

    /** Completes when the pool has the connection, or its place, again. */
    private synchronized Future<Void> back() {
        if (back == null) {
            back = Promise.promise();
            if (isBack) {
                back.complete();
            }
        }
        return back.future();
    }

    private void arrivedBack() {
        Promise<Void> told;
        synchronized (this) {
            if (isBack) {
                return;
            }
            isBack = true;
            told = back;
        }
        if (meter != UseMeter.NONE) {
            meter.released(loss() != null);
        }
        if (told != null) {
            told.complete();
        }
    }

    private void handBack(Runnable then) {
        boolean isClean;
        synchronized (this) {
            isClean = loss() == null && !isSoiled && openCursors == 0;
        }
        if (isClean) {
            connection.exceptionHandler(null);
            connection.closeHandler(null);
            lender.takeBack(loan, () -> {
                arrivedBack();
                then.run();
            });
        } else {
            end();
            back().onComplete(end -> then.run());
        }
    }

    /**
     * Stops what is under way and ends the connection, whether the server answers or not.
     *
     * <p>A connection that was told to cancel a statement is never used again: the request travels on a connection of its own
     * and might arrive late, and stop a statement of someone else.
     */
    void abort() {
        synchronized (this) {
            if (isReleased) {
                return;
            }
        }
        stop();
    }

    /** Ends the connection and leaves alone what the server may still be doing. */
    void discard() {
        synchronized (this) {
            if (isAborted || isReleased) {
                return;
            }
            isAborted = true;
        }
        end();
    }

    private void stop() {
        synchronized (this) {
            if (isAborted) {
                return;
            }
            isAborted = true;
        }
        boolean isBusy = !underWay.isNothing();
        Future<Void> asked = isBusy ? within(Cancels.request(connection, dialect)) : Future.succeededFuture();
        asked.transform(end -> underWay.nothing(Limits.ABORT_MILLIS))
                .compose(quiet -> isClosed || !hasTransaction()
                        ? Future.<Void>succeededFuture()
                        : within(connection.query("ROLLBACK").execute().mapEmpty()))
                .onComplete(end -> {
                    end();
                    if (isBusy && end.failed()) {
                        // The server does not look at its socket while it works.
                        back().onComplete(free -> lender.kill(connection));
                    }
                });
    }

    // The order matters: a connection that is returned before its end was seen would be handed to the next caller.
    private void end() {
        synchronized (this) {
            isReleased = true;
        }
        if (!isClosed) {
            DriverInternals.closeSocket(connection);
        }
        within(closed().future())
                .onComplete(seen -> connection.close().onComplete(end -> {
                    lender.takeLoss();
                    arrivedBack();
                }));
    }

    private static Future<Void> within(Future<Void> step) {
        return step.timeout(Limits.ABORT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
