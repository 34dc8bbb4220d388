package io.jino.tck.query.tpch;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.query.EntityTable;
import io.jino.query.Query;
import io.jino.tck.Answers;
import io.jino.tck.ByHand;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The 22 questions of TPC-H give what the same SQL gives that is sent by hand. None of them needs {@code raw}, {@code fn} or
 * {@code op}.
 */
@Schema("classpath:/tpch-schema.sql")
abstract class TpchTest {
    private static final List<Query<?>> QUESTIONS = List.of(
            Questions1To8.q1(),
            Questions1To8.q2(),
            Questions1To8.q3(),
            Questions1To8.q4(),
            Questions1To8.q5(),
            Questions1To8.q6(),
            Questions1To8.q7(),
            Questions1To8.q8(),
            Questions9To15.q9(),
            Questions9To15.q10(),
            Questions9To15.q11(),
            Questions9To15.q12(),
            Questions9To15.q13(),
            Questions9To15.q14(),
            Questions9To15.q15(),
            Questions16To22.q16(),
            Questions16To22.q17(),
            Questions16To22.q18(),
            Questions16To22.q19(),
            Questions16To22.q20(),
            Questions16To22.q21(),
            Questions16To22.q22());

    private ByHand byHand;

    @BeforeEach
    void fill(Db db, TestDatabase database) {
        byHand = new ByHand(database);
        var rows = new Generated();
        fill(db, Tables.R, rows.regions);
        fill(db, Tables.N, rows.nations);
        fill(db, Tables.S, rows.suppliers);
        fill(db, Tables.P, rows.parts);
        fill(db, Tables.PS, rows.supplies);
        fill(db, Tables.C, rows.customers);
        fill(db, Tables.O, rows.orders);
        fill(db, Tables.L, rows.lines);
    }

    @AfterEach
    void close() {
        byHand.close();
    }

    private static <E> void fill(Db db, EntityTable<E, ?> table, List<E> rows) {
        await(db.insertAll(table, rows));
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_rows_as_the_sql_by_hand(Db db) throws IOException {
        var questions = questions();
        assertThat(questions).hasSameSizeAs(QUESTIONS);
        return IntStream.range(0, QUESTIONS.size())
                .mapToObj(i -> dynamicTest(questions.get(i).name(), () -> {
                    var rows = Answers.of(await(db.all(QUESTIONS.get(i))));
                    assertThat(rows).isNotEmpty();
                    assertThat(rows).isEqualTo(byHand.rows(questions.get(i).sql()));
                }));
    }

    private record Question(String name, String sql) {}

    private static List<Question> questions() throws IOException {
        try (var in = Objects.requireNonNull(TpchTest.class.getResourceAsStream("/tpch-queries.sql"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(^|\n)-- "))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.split("\n", 2))
                    .map(part -> new Question(part[0], part[1]))
                    .toList();
        }
    }
}
