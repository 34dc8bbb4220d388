package io.jino.tck.write;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import org.junit.jupiter.api.Nested;

@JinoTest(Database.MYSQL)
@Schema({WriterTable.MYSQL, BookTable.MYSQL, Excluded.TABLE})
class WriteMySqlTest {
    @Nested
    class Insert extends InsertStatementTest {}

    @Nested
    class OnConflict extends OnConflictTest {}

    @Nested
    class Update extends UpdateStatementTest {}

    @Nested
    class Delete extends DeleteStatementTest {}
}
