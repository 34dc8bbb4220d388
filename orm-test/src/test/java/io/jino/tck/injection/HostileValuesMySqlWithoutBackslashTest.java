package io.jino.tck.injection;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;

/** Where a backslash in quotes is a character like any other. */
@JinoTest(Database.MYSQL)
class HostileValuesMySqlWithoutBackslashTest extends HostileValuesTest {
    @Override
    Db open(TestDatabase database, DbOptions options) {
        return Sessions.mysql(
                database,
                options,
                "set session sql_mode = concat(@@sql_mode, ',NO_BACKSLASH_ESCAPES'), group_concat_max_len = 1048576");
    }
}
