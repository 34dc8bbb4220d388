package io.jino.tck.transaction;

import io.jino.mutiny.MutinyDb;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema("classpath:/tck-mysql.sql")
class MySqlTransactionTest {
    @Nested
    class TransactionThroughFutures extends TransactionTck {
        TransactionThroughFutures() {
            super(Futures::of);
        }
    }

    @Nested
    class TransactionThroughUnis extends TransactionTck {
        TransactionThroughUnis() {
            super(db -> Unis.of(MutinyDb.of(db)));
        }
    }

    @Nested
    class SavepointThroughFutures extends SavepointTck {
        SavepointThroughFutures() {
            super(Futures::of);
        }
    }

    @Nested
    class SavepointThroughUnis extends SavepointTck {
        SavepointThroughUnis() {
            super(db -> Unis.of(MutinyDb.of(db)));
        }
    }

    @Nested
    class ConnectionThroughFutures extends ConnectionTck {
        ConnectionThroughFutures() {
            super(Futures::of);
        }
    }

    @Nested
    class ConnectionThroughUnis extends ConnectionTck {
        ConnectionThroughUnis() {
            super(db -> Unis.of(MutinyDb.of(db)));
        }
    }

    @Nested
    class RetryThroughFutures extends RetryTck {
        RetryThroughFutures() {
            super(Futures::of);
        }
    }

    @Nested
    class RetryThroughUnis extends RetryTck {
        RetryThroughUnis() {
            super(db -> Unis.of(MutinyDb.of(db)));
        }
    }

    @Nested
    class Cleanup extends CleanupTck {}

    @Nested
    class Cancel extends CancelTck {}

    @Nested
    class LostCommit extends LostCommitTck {}

    @Nested
    class Ambient extends AmbientTck {}
}
