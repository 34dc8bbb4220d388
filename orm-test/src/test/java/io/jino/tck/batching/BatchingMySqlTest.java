package io.jino.tck.batching;

import io.jino.test.Database;
import io.jino.test.JinoTest;

@JinoTest(Database.MYSQL)
class BatchingMySqlTest extends BatchingTck {}
