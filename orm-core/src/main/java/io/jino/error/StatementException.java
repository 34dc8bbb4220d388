package io.jino.error;

/**
 * A statement that the database would not carry out, whatever the values are.
 */
public abstract class StatementException extends DatabaseException {
    private StatementException(String id, String fact, String remedy, Fault fault) {
        super(id, fact, fault, remedy);
    }

    /** A text that the database does not understand, or a name in it that it does not know. */
    public static final class InvalidSql extends StatementException {
        /** @param fault what the server said */
        public InvalidSql(Fault fault) {
            super(
                    "invalid-sql",
                    "The database does not understand the statement, or does not know a name in it.",
                    "Compare the entity with the table, or correct the hand-written part.",
                    fault);
        }
    }

    /** Something that the user of the connection must not do. */
    public static final class PermissionDenied extends StatementException {
        /** @param fault what the server said */
        public PermissionDenied(Fault fault) {
            super(
                    "permission-denied",
                    "The user of the connection must not do this.",
                    "Grant the right, or connect as another user.",
                    fault);
        }
    }

    /** A write in a transaction, or on a server, that only reads. */
    public static final class ReadOnly extends StatementException {
        /** @param fault what the server said */
        public ReadOnly(Fault fault) {
            super(
                    "read-only",
                    "The transaction or the server is read-only.",
                    "Send it to the primary server, in a transaction that is not read-only.",
                    fault);
        }
    }

    /** A statement that the server stopped: its own time limit was reached, or someone cancelled it. */
    public static final class Canceled extends StatementException {
        /** @param fault what the server said */
        public Canceled(Fault fault) {
            super(
                    "statement-canceled",
                    "The server stopped the statement: at a time limit of its own, or because someone cancelled it.",
                    "Make the statement cheaper, or raise statement_timeout or max_statement_time.",
                    fault);
        }
    }

    /** A limit of the server: memory, disk, the size or the complexity of a statement. */
    public static final class ResourceLimit extends StatementException {
        /** @param fault what the server said */
        public ResourceLimit(Fault fault) {
            super(
                    "resource-limit",
                    "The server has not enough memory, disk or room for this statement.",
                    "Ask for less at once, or raise the limit that driverCause() names.",
                    fault);
        }
    }

    /** A prepared statement that the server does not know any more, because its table or the session was changed. */
    public static final class Stale extends StatementException {
        /** @param fault what the server said */
        public Stale(Fault fault) {
            super(
                    "stale-statement",
                    "The prepared statement is outdated: its table was changed, or the server has forgotten it.",
                    "Repeat it; a connection of its own prepares it anew.",
                    fault);
        }

        /** {@link Retry#STATEMENT}. */
        @Override
        public Retry retry() {
            return Retry.STATEMENT;
        }
    }

    /** A statement in a transaction of PostgreSQL in which another one has failed already. */
    public static final class TransactionAborted extends StatementException {
        /** @param fault what the server said */
        public TransactionAborted(Fault fault) {
            super(
                    "transaction-aborted",
                    "An earlier statement of this transaction has failed, so that only a rollback is left.",
                    "Let the first failure end the transaction, or run what may fail in a savepoint.",
                    fault);
        }
    }
}
