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

    @Nested
    class Joins extends JoinsTest {}

    @Nested
    class Predicates extends PredicatesTest {}

    @Nested
    class Computations extends FunctionsTest {}

    @Nested
    class Times extends TemporalTest {}

    @Nested
    class Aggregates extends AggregatesTest {}

    @Nested
    class Compounds extends CompoundsTest {}

    @Nested
    class Pages extends PagesTest {}

    @Nested
    class Mistakes extends MistakesTest {}
}
