package io.jino.error;

/**
 * A statement that came into the way of another transaction; the whole transaction may be repeated and will then usually
 * succeed.
 */
public abstract class ConcurrencyException extends DatabaseException {
    private ConcurrencyException(String id, String fact, String remedy, Fault fault) {
        super(id, fact, fault, remedy);
    }

    /** {@link Retry#TRANSACTION}. */
    @Override
    public final Retry retry() {
        return Retry.TRANSACTION;
    }

    /** Two transactions that waited for one another; the database has rolled this one back as a whole. */
    public static final class Deadlock extends ConcurrencyException {
        /** @param fault what the server said */
        public Deadlock(Fault fault) {
            super(
                    "deadlock",
                    "The transaction waited for one that waited for it, and was rolled back.",
                    "Repeat the whole transaction; lock rows in the same order everywhere to make it rare.",
                    fault);
        }
    }

    /** A transaction that cannot be put in an order with those that ran beside it. */
    public static final class SerializationFailure extends ConcurrencyException {
        /** @param fault what the server said */
        public SerializationFailure(Fault fault) {
            super(
                    "serialization-failure",
                    "The transaction does not fit to what others wrote meanwhile, and cannot be committed.",
                    "Repeat the whole transaction.",
                    fault);
        }
    }

    /**
     * A lock that another transaction held for too long, or at all where the statement said not to wait.
     *
     * <p>Only the statement was rolled back on MySQL and MariaDB. A transaction is worth repeating only where the other one
     * is short.
     */
    public static final class LockTimeout extends ConcurrencyException {
        /** @param fault what the server said */
        public LockTimeout(Fault fault) {
            super(
                    "lock-timeout",
                    "A lock that another transaction holds was not to be had in time.",
                    "Look for transactions that are open too long; repeat this one if the other is short.",
                    fault);
        }
    }
}
