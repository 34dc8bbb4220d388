package io.jino.tck.value;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema("classpath:/bank-mysql.sql")
class ValueMySqlTest {
    @Nested
    class Values extends ValueTest {}
}
