package io.jino.tck.injection;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;

/** Where a backslash in quotes escapes, as it did before PostgreSQL 9.1. */
@JinoTest
class HostileValuesPostgresWithBackslashTest extends HostileValuesTest {
    @Override
    Db open(TestDatabase database, DbOptions options) {
        return Sessions.postgres(database, options, "set standard_conforming_strings = off");
    }
}
