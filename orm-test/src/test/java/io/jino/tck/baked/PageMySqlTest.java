package io.jino.tck.baked;

import io.jino.test.Database;
import io.jino.test.JinoTest;

@JinoTest(Database.MYSQL)
class PageMySqlTest extends PageTck {}
