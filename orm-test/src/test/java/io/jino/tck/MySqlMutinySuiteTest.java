package io.jino.tck;

import io.jino.test.Database;
import io.jino.tck.write.InsertTest;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

/** The suite on MariaDB, or a MySQL that is named, through Unis. */
@JinoTest(Database.MYSQL)
@Schema("classpath:/tck-mysql.sql")
@Through(UniVerbs.class)
class MySqlMutinySuiteTest {
    @Nested
    class Insert extends InsertTest {}
}
