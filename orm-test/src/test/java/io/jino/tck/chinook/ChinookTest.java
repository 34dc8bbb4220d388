package io.jino.tck.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.tck.Answers;
import io.jino.tck.ByHand;
import io.jino.test.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Questions to the shop give the rows, all of them and in the order, that the SQL gives that is sent by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChinookTest {
    private ChinookData data;
    private ByHand byHand;

    @BeforeAll
    void create(TestDatabase database) {
        data = ChinookData.assumed(database.kind());
        data.createTables(database);
    }

    @BeforeEach
    void fill(TestDatabase database) {
        data.insertRows(database);
        byHand = new ByHand(database);
    }

    @AfterEach
    void close() {
        byHand.close();
    }

    /** Those that only one database understands. */
    List<Question> ownQuestions() {
        return List.of();
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_rows_as_the_sql_by_hand(Db db, TestDatabase database) {
        return Stream.of(
                        SalesQuestions.all(),
                        TimeQuestions.all(),
                        BasketQuestions.all(),
                        CatalogQuestions.all(),
                        PeopleQuestions.all(),
                        ownQuestions())
                .flatMap(List::stream)
                .map(question -> dynamicTest(question.name(), () -> {
                    var rows = Answers.of(question.asked().apply(db));
                    assertThat(rows).isNotEmpty();
                    assertThat(rows).isEqualTo(byHand.rows(question.sql(database.kind())));
                }));
    }
}
