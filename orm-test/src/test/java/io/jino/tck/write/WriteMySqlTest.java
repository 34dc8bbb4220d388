package io.jino.tck.write;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Statements;

@JinoTest(Database.MYSQL)
class WriteMySqlTest extends WriteTest {
    WriteMySqlTest(Db db, Dialect dialect, Statements statements) {
        super(db, dialect, statements);
    }
}
