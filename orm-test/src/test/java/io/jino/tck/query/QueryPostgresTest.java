package io.jino.tck.query;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.POSTGRES)
@Schema("classpath:/bookshop-postgres.sql")
class QueryPostgresTest {
    @Nested
    class Items extends ItemsTest {}
}
