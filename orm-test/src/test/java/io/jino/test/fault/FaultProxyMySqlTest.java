package io.jino.test.fault;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;

@JinoTest(Database.MYSQL)
@Schema("create table note (id int primary key)")
class FaultProxyMySqlTest extends FaultProxyTest {
    FaultProxyMySqlTest(TestDatabase database) {
        super(database);
    }
}
