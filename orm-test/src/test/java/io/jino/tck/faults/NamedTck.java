package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.DatabaseException;
import io.jino.error.InvalidQueryException;
import io.jino.mutiny.MutinyDb;
import io.jino.observe.StatementEnd;
import io.jino.observe.StatementListener;
import io.jino.raw.Sql;
import io.jino.sql.Statement;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of queries is seen. */
abstract class NamedTck extends FaultTck {
    private final List<String> texts = new CopyOnWriteArrayList<>();

    NamedTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    private Db observed() {
        return reopened(options().listener(new StatementListener() {
            @Override
            public void sending(Statement statement) {
                texts.add(statement.text());
            }

            @Override
            public void ended(StatementEnd end) {
                // Its text is known already.
            }
        }));
    }

    @Test
    void every_verb_has_it_before_its_statement_and_no_other() {
        var db = observed();
        var named = db.named("daily-report");
        assertThat(await(named.all(AUTHOR.find()))).hasSize(1);
        await(named.insert(AUTHOR, Author.named("second")));
        await(named.execute(Sql.of("update author set name = {n}").bind("n", "x")));
        assertThat(texts).isNotEmpty().allMatch(text -> text.startsWith("/* daily-report */ "));

        texts.clear();
        await(db.all(AUTHOR.find()));
        assertThat(texts).singleElement().asString().startsWith("select ");
    }

    @Test
    void the_statements_of_a_transaction_have_it() {
        await(observed()
                .named("sign-up")
                .transaction(tx -> tx.insert(AUTHOR, Author.named("second"))
                        .compose(second ->
                                tx.savepoint(inner -> inner.one(AUTHOR.find().where(AUTHOR.name.eq(second.name())))))));

        assertThat(texts)
                .filteredOn(text -> text.contains("author"))
                .hasSizeGreaterThan(1)
                .allMatch(text -> text.startsWith("/* sign-up */ "));
    }

    @Test
    void the_statements_of_a_uni_and_of_a_multi_have_it() {
        var db = MutinyDb.of(observed()).named("by-uni");
        db.all(AUTHOR.find()).await().atMost(SOON);
        assertThat(db.stream(AUTHOR.find()).collect().asList().await().atMost(SOON))
                .hasSize(1);

        assertThat(texts)
                .filteredOn(text -> text.contains("author"))
                .hasSize(2)
                .allMatch(text -> text.startsWith("/* by-uni */ "));
    }

    @Test
    void the_message_of_a_failure_has_it_and_shows_the_right_place() {
        var failure = failure(DatabaseException.class, db().named("typo").execute(Sql.of("select nonsense")));

        assertThat(failure).hasMessageContaining("/* typo */ select nonsense");
        if (isPostgres()) {
            var lines = failure.toString().lines().toList();
            int line = lines.indexOf(lines.stream()
                    .filter(text -> text.contains("/* typo */"))
                    .findFirst()
                    .orElseThrow());
            assertThat(lines.get(line + 1).indexOf('^'))
                    .isEqualTo(lines.get(line).indexOf("nonsense"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "*/ drop table author; /*", "\n", "ä"})
    void what_could_end_the_comment_is_no_name(String name) {
        for (var refused : List.<Runnable>of(
                () -> db().named(name), () -> MutinyDb.of(db()).named(name))) {
            assertThatThrownBy(refused::run)
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:query-name]");
        }
    }
}
