package io.jino.tck.injection;

import io.jino.test.Database;
import io.jino.test.JinoTest;

@JinoTest(Database.MYSQL)
class HostileValuesMySqlTest extends HostileValuesTest {}
