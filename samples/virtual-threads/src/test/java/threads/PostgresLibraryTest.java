package threads;

import io.jino.test.JinoTest;

@JinoTest
class PostgresLibraryTest extends LibraryTck {}
