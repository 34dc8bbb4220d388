package io.jino.tck.stream;

import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest
@Schema("classpath:/tck-postgres.sql")
class PostgresStreamTest {
    @Nested
    class Stream extends StreamTck {}

    @Nested
    class RuleOfReactiveStreams extends ReactiveStreamsTck {}

    @Nested
    class ReadsAMillion extends MillionTck {}
}
