package threads;

import io.jino.test.Database;
import io.jino.test.JinoTest;

@JinoTest(Database.MYSQL)
class MariaDbLibraryTest extends LibraryTck {}
