package io.jino.tck.relation;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema("classpath:/blog-mysql.sql")
class RelationMySqlTest {
    @Nested
    class ToOnes extends ToOneTest {}

    @Nested
    class ToManys extends ToManyTest {}

    @Nested
    class Tops extends TopTest {}

    @Nested
    class Counts extends CountTest {}

    @Nested
    class Trees extends TreeTest {}

    @Nested
    class KeyTypes extends KeyTest {}

    @Nested
    class KeyCounts extends KeyCountTest {}

    @Nested
    class Loads extends LoadTest {}

    @Nested
    class Roots extends RootTest {}

    @Nested
    class BakedFetches extends BakedFetchTest {}

    @Nested
    class Refusals extends RefusedTest {}

    @Nested
    class Snapshots extends SnapshotTest {}

    @Nested
    class Costs extends CostTest {}

    @Nested
    class Values extends ValueTest {}

    @Nested
    class Streams extends StreamTest {}

    @Nested
    class Scopes extends ScopeTest {}
}
