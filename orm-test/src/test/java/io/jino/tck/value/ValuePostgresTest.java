package io.jino.tck.value;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.POSTGRES)
@Schema("classpath:/bank-postgres.sql")
class ValuePostgresTest {
    @Nested
    class Values extends ValueTest {}

    @Nested
    class Arrays extends ValueArrayTest {}
}
