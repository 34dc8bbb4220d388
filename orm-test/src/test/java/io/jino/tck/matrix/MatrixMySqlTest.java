package io.jino.tck.matrix;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Database;
import io.jino.test.JinoTest;

/** MariaDB, or a MySQL that is named. */
@JinoTest(Database.MYSQL)
class MatrixMySqlTest extends MatrixTest {
    MatrixMySqlTest(Db db, Dialect dialect) {
        super(db, dialect);
    }
}
