package io.jino.tck.projection;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.POSTGRES)
@Schema("classpath:/press-postgres.sql")
class ProjectionPostgresTest {
    @Nested
    class Projections extends ProjectionTest {}
}
