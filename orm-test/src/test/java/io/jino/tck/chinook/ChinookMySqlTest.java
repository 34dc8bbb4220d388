package io.jino.tck.chinook;

import io.jino.test.Database;
import io.jino.test.JinoTest;
import java.util.List;

@JinoTest(Database.MYSQL)
class ChinookMySqlTest extends ChinookTest {
    @Override
    List<Question> ownQuestions() {
        return MySqlQuestions.all();
    }
}
