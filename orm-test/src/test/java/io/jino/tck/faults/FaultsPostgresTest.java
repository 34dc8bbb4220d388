package io.jino.tck.faults;

import io.jino.Db;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;
import org.junit.jupiter.api.Nested;

/** The faults on PostgreSQL. */
@JinoTest
@Schema("classpath:/tck-postgres.sql")
class FaultsPostgresTest {
    @Nested
    class Connect extends ConnectTck {
        Connect(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Refusal extends RefusalTck {
        Refusal(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Loss extends LossTck {
        Loss(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Freeze extends FreezeTck {
        Freeze(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Transaction extends TransactionTck {
        Transaction(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Observed extends ObservedTck {
        Observed(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }

    @Nested
    class Named extends NamedTck {
        Named(TestDatabase database, Db direct) {
            super(database, direct);
        }
    }
}
