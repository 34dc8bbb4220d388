package io.jino.tck.audit;

import io.jino.Db;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import io.jino.tck.FutureVerbs;
import io.jino.tck.UniVerbs;
import io.jino.tck.Verbs;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.POSTGRES)
@Schema(TimestampTck.POSTGRES)
class TimestampPostgresTest {
    @Nested
    class ThroughFutures extends TimestampTck {
        ThroughFutures(Dialect dialect) {
            super(dialect);
        }

        @Override
        Verbs verbs(Db of) {
            return new FutureVerbs(of);
        }
    }

    @Nested
    class ThroughUnis extends TimestampTck {
        ThroughUnis(Dialect dialect) {
            super(dialect);
        }

        @Override
        Verbs verbs(Db of) {
            return new UniVerbs(MutinyDb.of(of));
        }
    }
}
