package io.jino.tck.random;

import static io.jino.test.Await.await;

import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Expression;
import io.jino.tck.random.Question.Answer;
import io.vertx.core.Future;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Random queries, many at a time, each as rows, as a count and as whether there is one. */
abstract class RandomQueriesTest {
    private @Nullable RandomDatabase database;

    abstract RandomDatabase connect();

    @BeforeProperty
    void fill() {
        database = connect();
    }

    @AfterProperty
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    @Provide
    Arbitrary<List<Question>> batches() {
        return Question.any().list().ofMinSize(1).ofMaxSize(64);
    }

    @Property
    void the_database_answers_as_java_does(@ForAll("batches") List<Question> batch) {
        var asked = java.util.Objects.requireNonNull(database);
        var answers = batch.stream().map(asked::answer).toList();
        await(Future.join(answers).otherwiseEmpty());
        for (int i = 0; i < answers.size(); i++) {
            check(asked, batch.get(i), answers.get(i));
        }
    }

    @Provide
    Arbitrary<List<Expression<?>>> expressions() {
        return Trees.expressions(3).list().ofMinSize(1).ofMaxSize(64);
    }

    @Property
    void the_database_computes_as_java_does(@ForAll("expressions") List<Expression<?>> batch) {
        var asked = java.util.Objects.requireNonNull(database);
        var answers = batch.stream().map(asked::values).toList();
        await(Future.join(answers).otherwiseEmpty());
        for (int i = 0; i < answers.size(); i++) {
            var node = batch.get(i).node();
            String sql = asked.text(batch.get(i));
            if (answers.get(i).failed()) {
                throw new AssertionFailedError(
                        asked.dialect() + " refuses " + sql, answers.get(i).cause());
            }
            for (int row = 0; row < Samples.ROWS.size(); row++) {
                var evaluation = new Evaluation(asked.dialect(), Samples.ROWS.get(row));
                Object expected = evaluation.of(node);
                Object actual = answers.get(i).result().get(row);
                if (!evaluation.same(expected, actual)) {
                    throw new AssertionFailedError(
                            "%s computes%n    %s instead of %s in row %d for%n    %s"
                                    .formatted(asked.dialect(), actual, expected, row + 1, sql),
                            expected,
                            actual);
                }
            }
        }
    }

    private static void check(RandomDatabase asked, Question question, Future<Answer> answer) {
        var dialect = asked.dialect();
        if (answer.cause() instanceof UnsupportedFeatureException && question.isBeyond(dialect)) {
            return;
        }
        if (answer.failed()) {
            throw new AssertionFailedError(
                    "%s refuses%n    %s".formatted(dialect, question.in(dialect)), answer.cause());
        }
        Answer expected = question.expected(dialect);
        if (!answer.result().equals(expected)) {
            throw new AssertionFailedError(
                    "%s answers%n    %s instead of%n    %s to%n    %s"
                            .formatted(dialect, answer.result(), expected, question.in(dialect)),
                    expected,
                    answer.result());
        }
    }
}
