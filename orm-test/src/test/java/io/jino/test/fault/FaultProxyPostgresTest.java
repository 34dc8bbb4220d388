package io.jino.test.fault;

import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;

@JinoTest
@Schema("create table note (id int primary key)")
class FaultProxyPostgresTest extends FaultProxyTest {
    FaultProxyPostgresTest(TestDatabase database) {
        super(database);
    }
}
