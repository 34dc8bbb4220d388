package io.jino.tck.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.tck.Answers;
import io.jino.tck.ByHand;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import java.util.List;
import java.util.Optional;
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
    private Optional<ChinookData> data = Optional.empty();
    private ByHand byHand;

    @BeforeAll
    void create(TestDatabase database) {
        data = ChinookData.find(database.kind());
        data.ifPresent(found -> found.createTables(database));
    }

    @BeforeEach
    void fill(TestDatabase database) {
        data.ifPresent(found -> found.insertRows(database));
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

    // The first one is there to be seen as skipped where the data are not.
    @TestFactory
    Stream<DynamicTest> gives_the_same_rows_as_the_sql_by_hand(Db db, TestDatabase database) {
        var first = dynamicTest("finds the data", () -> ChinookData.assumed(database.kind()));
        return Stream.concat(
                Stream.of(first),
                data.stream().flatMap(found -> questions()).map(question -> asked(question, db, database)));
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_graphs_as_the_sql_by_hand(Db db, TestDatabase database, Statements statements) {
        var first = dynamicTest("finds the data", () -> ChinookData.assumed(database.kind()));
        var graphs = Stream.of(CatalogGraphs.all(), SalesGraphs.all(), StaffGraphs.all())
                .flatMap(List::stream);
        return Stream.concat(
                Stream.of(first),
                data.stream().flatMap(found -> graphs).map(graph -> asked(graph, db, database, statements)));
    }

    private DynamicTest asked(GraphQuestion question, Db db, TestDatabase database, Statements statements) {
        return dynamicTest(question.name(), () -> {
            statements.clear();
            var rows = question.asked().apply(db);
            statements.hasCount(question.statements());
            assertThat(rows).isNotEmpty();
            assertThat(rows).isEqualTo(byHand.rows(question.sql(database.kind())));
        });
    }

    private Stream<Question> questions() {
        return Stream.of(
                        SalesQuestions.all(),
                        TimeQuestions.all(),
                        BasketQuestions.all(),
                        CatalogQuestions.all(),
                        PeopleQuestions.all(),
                        ownQuestions())
                .flatMap(List::stream);
    }

    private DynamicTest asked(Question question, Db db, TestDatabase database) {
        return dynamicTest(question.name(), () -> {
            var rows = Answers.of(question.asked().apply(db));
            assertThat(rows).isNotEmpty();
            assertThat(rows).isEqualTo(byHand.rows(question.sql(database.kind())));
        });
    }
}
