package io.jino.tck;

import io.jino.test.Database;
import io.jino.tck.write.InsertTest;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

/** The suite on MariaDB, or a MySQL that is named, through futures. */
@JinoTest(Database.MYSQL)
@Schema("classpath:/tck-mysql.sql")
@Through(FutureVerbs.class)
class MySqlSuiteTest {
    @Nested
    class Insert extends InsertTest {}
}
