package io.jino.tck.stream;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema("classpath:/tck-mysql.sql")
class MySqlStreamTest {
    @Nested
    class Stream extends StreamTck {}

    @Nested
    class RuleOfReactiveStreams extends ReactiveStreamsTck {}

    @Nested
    class ReadsAMillion extends MillionTck {}
}
