package io.jino.tck.json;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

/** Documents on MariaDB, or a MySQL that is named. */
@JinoTest(Database.MYSQL)
@Schema("classpath:/library-mysql.sql")
class JsonMySqlTest {
    @Nested
    class Documents extends DocumentTest {}

    @Nested
    class Members extends MemberTest {}

    @Nested
    class Changes extends ChangeTest {}

    @Nested
    class Types extends MemberTypeTest {}
}
