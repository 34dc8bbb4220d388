package io.jino.tck;

import io.jino.tck.error.ConstraintTest;
import io.jino.tck.error.FailureTest;
import io.jino.tck.key.GeneratedKeyTest;
import io.jino.tck.key.KeyTest;
import io.jino.tck.life.AddressTest;
import io.jino.tck.life.PoolTest;
import io.jino.tck.life.SeveralTest;
import io.jino.tck.query.ConditionTest;
import io.jino.tck.query.InTest;
import io.jino.tck.query.LikeTest;
import io.jino.tck.query.NameTest;
import io.jino.tck.query.OrderTest;
import io.jino.tck.query.ReadTest;
import io.jino.tck.type.ConvertedTest;
import io.jino.tck.type.NarrowTest;
import io.jino.tck.type.RefusedValueTest;
import io.jino.tck.type.RoundTripTest;
import io.jino.tck.type.WideTest;
import io.jino.tck.write.CommandTest;
import io.jino.tck.write.InsertAllTest;
import io.jino.tck.write.InsertTest;
import io.jino.tck.write.PatchTest;
import io.jino.tck.write.UpdateTest;
import io.jino.tck.write.UpsertTest;
import io.jino.tck.write.VersionTest;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

/** The suite on MariaDB, or a MySQL that is named, through futures. */
@JinoTest(Database.MYSQL)
@Schema("classpath:/tck-mysql.sql")
@Through(FutureVerbs.class)
class MySqlSuiteTest {
    @Nested
    class Constraint extends ConstraintTest {}

    @Nested
    class Failure extends FailureTest {}

    @Nested
    class GeneratedKey extends GeneratedKeyTest {}

    @Nested
    class Key extends KeyTest {}

    @Nested
    class Address extends AddressTest {}

    @Nested
    class Pool extends PoolTest {}

    @Nested
    class Several extends SeveralTest {}

    @Nested
    class Condition extends ConditionTest {}

    @Nested
    class In extends InTest {}

    @Nested
    class Like extends LikeTest {}

    @Nested
    class Name extends NameTest {}

    @Nested
    class Order extends OrderTest {}

    @Nested
    class Read extends ReadTest {}

    @Nested
    class Converted extends ConvertedTest {}

    @Nested
    class Narrow extends NarrowTest {}

    @Nested
    class RefusedValue extends RefusedValueTest {}

    @Nested
    class RoundTrip extends RoundTripTest {}

    @Nested
    class Wide extends WideTest {}

    @Nested
    class Command extends CommandTest {}

    @Nested
    class Insert extends InsertTest {}

    @Nested
    class InsertAll extends InsertAllTest {}

    @Nested
    class Patch extends PatchTest {}

    @Nested
    class Update extends UpdateTest {}

    @Nested
    class Upsert extends UpsertTest {}

    @Nested
    class Version extends VersionTest {}
}
