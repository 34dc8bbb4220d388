package io.jino.tck.query.tpch;

import io.jino.test.Database;
import io.jino.test.JinoTest;

@JinoTest(Database.MYSQL)
class TpchMySqlTest extends TpchTest {}
