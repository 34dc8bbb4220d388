package io.jino.tck.chinook;

import io.jino.test.JinoTest;
import java.util.List;

@JinoTest
class ChinookPostgresTest extends ChinookTest {
    @Override
    List<Question> ownQuestions() {
        return PostgresQuestions.all();
    }
}
