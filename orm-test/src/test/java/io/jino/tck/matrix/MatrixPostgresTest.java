package io.jino.tck.matrix;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.JinoTest;

/** PostgreSQL. */
@JinoTest
class MatrixPostgresTest extends MatrixTest {
    MatrixPostgresTest(Db db, Dialect dialect) {
        super(db, dialect);
    }
}
