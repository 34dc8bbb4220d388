package io.jino.tck.query;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema("classpath:/bookshop-mysql.sql")
class QueryMySqlTest {
    @Nested
    class Items extends ItemsTest {}
}
