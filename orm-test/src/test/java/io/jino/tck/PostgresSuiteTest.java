package io.jino.tck;


import io.jino.tck.write.InsertTest;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

/** The suite on PostgreSQL through futures. */
@JinoTest
@Schema("classpath:/tck-postgres.sql")
@Through(FutureVerbs.class)
class PostgresSuiteTest {
    @Nested
    class Insert extends InsertTest {}
}
