package io.jino.tck.injection;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;

@JinoTest(Database.MYSQL)
class HostileValuesMySqlTest extends HostileValuesTest {
    // MySQL cuts joined texts off at 1,024 bytes, MariaDB at this.
    @Override
    Db open(TestDatabase database, DbOptions options) {
        return Sessions.mysql(database, options, "set session group_concat_max_len = 1048576");
    }
}
