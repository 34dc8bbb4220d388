package io.jino.error;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a connection that was taken for several verbs, that cannot do what it is asked for. Nothing of it is
 * in the database.
 */
public abstract class TransactionException extends JinoException {
    private TransactionException(
            String id, String fact, List<@Nullable String> context, String remedy, @Nullable Throwable cause) {
        super(id, fact, context, remedy, cause);
    }

    /** A transaction that something inside of it has made impossible to commit; it was rolled back. */
    public static final class Failed extends TransactionException {
        /** @param cause what failed first */
        public Failed(Throwable cause) {
            super(
                    "transaction-failed",
                    "Something in the transaction failed before, so that it can only be rolled back; nothing was sent.",
                    List.of(),
                    "See the cause. What may fail without failing the transaction belongs into a savepoint.",
                    cause);
        }

        /** As the failure that was the first. */
        @Override
        public Retry retry() {
            return getCause() instanceof JinoException first ? first.retry() : Retry.NEVER;
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLIED;
        }
    }

    /** A transaction whose time was up before its function had ended; it was rolled back. */
    public static final class Timeout extends TransactionException {
        /** @param millis how long it was given, in ms */
        public Timeout(long millis) {
            super(
                    "transaction-timeout",
                    "The transaction had not ended within " + millis + " ms; it was rolled back.",
                    List.of(),
                    "Look for a future that never completes, or raise TransactionOptions.timeout.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLIED;
        }
    }

    /** A stream whose reader asked for nothing for too long; its transaction was rolled back. */
    public static final class Idle extends TransactionException {
        /** @param millis how long was waited, in ms */
        public Idle(long millis) {
            super(
                    "stream-idle",
                    "Nobody asked for more rows of a stream within " + millis + " ms; it was ended.",
                    List.of(),
                    "Close a stream that is not read to its end, or raise StreamOptions.idleTimeout.",
                    null);
        }
    }

    /** A handle that was used after its function had ended, or after it was released; nothing was sent. */
    public static final class Ended extends TransactionException {
        /** @param handle what it is the end of, such as {@code transaction} */
        public Ended(String handle) {
            super(
                    "handle-ended",
                    "This " + handle + " has ended; nothing was sent.",
                    List.of(),
                    "Return a future that completes when all of its work is done, and keep no handle beyond it.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_SENT;
        }
    }

    /** An ambient verb where there is neither a transaction nor a held connection; nothing was sent. */
    public static final class Absent extends TransactionException {
        /** For a subscription that is in neither. */
        public Absent() {
            super(
                    "no-transaction",
                    "There is no transaction and no held connection around this subscription; nothing was sent.",
                    List.of(),
                    "Chain it to what the function of MutinyDb.transaction or connection returns, or use the MutinyDb itself.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_SENT;
        }
    }

    /** A handle that was used while something else needs its connection for itself; nothing was sent. */
    public static final class Busy extends TransactionException {
        /** @param by what needs it, such as {@code a savepoint} */
        public Busy(String by) {
            super(
                    "handle-busy",
                    "This handle was used while " + by + " of it is open; nothing was sent.",
                    List.of(),
                    "Use the handle that the inner function was given, or wait for its end.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_SENT;
        }
    }

    /** A function that gave null instead of a future; what it had done was rolled back. */
    public static final class NoFuture extends TransactionException {
        /** @param function whose function, such as {@code transaction} */
        public NoFuture(String function) {
            super(
                    "no-future",
                    "The function of a " + function + " gave null instead of a future; it was rolled back.",
                    List.of(),
                    "Return the future of the last verb.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLIED;
        }
    }

    /** A statement that Jino has to send itself, or that would end the transaction behind its back; it was not sent. */
    public static final class Refused extends TransactionException {
        /**
         * @param fact why, one sentence
         * @param remedy what to do instead, one sentence
         * @param sql the text of the statement
         */
        public Refused(String fact, String remedy, String sql) {
            super("transaction-control", fact, Arrays.asList(sqlLine(sql)), remedy, null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_SENT;
        }
    }

    /** A transaction in a transaction that asks for what the outer one does not have; nothing was sent. */
    public static final class Nested extends TransactionException {
        /** @param option what it asks for, as the subject of a sentence */
        public Nested(String option) {
            super(
                    "nested-options",
                    option + " of a transaction in another one is not that of the outer; nothing was sent.",
                    List.of(),
                    "A nested transaction joins the outer one: set the option there, or begin another with the Db.",
                    null);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_SENT;
        }
    }
}
