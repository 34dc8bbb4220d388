package io.jino.tck.relation;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.POSTGRES)
@Schema("classpath:/blog-postgres.sql")
class RelationPostgresTest {
    @Nested
    class Fetches extends FetchTest {}
}
