package io.jino.tck.injection;

import static io.jino.expr.Functions.fn;
import static io.jino.expr.Functions.raw;
import static io.jino.tck.injection.CanaryTable.CANARY;
import static io.jino.tck.injection.SecretTable.SECRET;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jino.error.ConstraintViolationException;
import io.jino.error.JinoException;
import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.expr.TextExpression;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A hostile text as a value is stored and found literally, or refused before anything is sent. */
abstract class HostileValuesTest extends Guarded {
    private static final TextExpression TEXT = TextExpression.of(SECRET.text.node());

    private final AtomicLong ids = new AtomicLong();

    private Secret secret(String text) {
        return new Secret(ids.incrementAndGet(), text);
    }

    private List<Secret> storeAll() {
        var all = HostileTexts.ALL.stream()
                .filter(text -> !isRefused(text))
                .map(this::secret)
                .toList();
        return await(db.insertAll(SECRET, all));
    }

    private static Expression<String> value(String text) {
        return Expression.value(SqlType.STRING, text);
    }

    @Test
    void has_a_corpus_worth_the_name() {
        assertThat(HostileTexts.ALL).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    @Test
    void is_inserted() {
        withEvery(
                text -> db.insert(SECRET, secret(text)),
                (text, row) -> assertThat(row.text()).isEqualTo(text));
        everyStatementIsTheSame();
        var stored = await(db.all(SECRET.find())).stream().map(Secret::text).toList();
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(HostileTexts.ALL.stream()
                        .filter(text -> !isRefused(text))
                        .toList());
    }

    @Test
    void is_inserted_with_all_the_others() {
        var rows = storeAll();
        assertThat(await(db.all(SECRET.find().orderBy(SECRET.id.asc())))).isEqualTo(rows);
    }

    @Test
    void is_updated_patched_and_upserted() {
        var row = await(db.insert(SECRET, secret("")));
        var other = await(db.insert(SECRET, secret("other")));
        withEvery(
                text -> db.execute(SECRET.update().set(SECRET.text.to(text)).where(SECRET.id.eq(row.id()))),
                (text, count) -> assertThat(count).isEqualTo(1));
        everyStatementIsTheSame();
        withEvery(
                text -> db.upsert(SECRET, new Secret(row.id(), text)),
                (text, written) -> assertThat(written.text()).isEqualTo(text));
        for (String text : HostileTexts.ALL) {
            if (!isRefused(text)) {
                assertThat(await(db.update(SECRET, new Secret(row.id(), text))).text())
                        .isEqualTo(text);
                assertThat(await(db.one(SECRET.find().where(SECRET.id.eq(row.id()))))
                                .text())
                        .isEqualTo(text);
            }
        }
        assertThat(await(db.one(SECRET.find().where(SECRET.id.eq(other.id()))))).isEqualTo(other);
    }

    @Test
    void is_found_by_every_condition_where_it_is_and_nowhere_else() {
        var rows = storeAll();
        finds(rows, TEXT::eq, String::equals);
        finds(rows, text -> TEXT.in(text), String::equals);
        finds(rows, text -> TEXT.in(List.of(text, text, text)), String::equals);
        finds(rows, text -> TEXT.between(text, text), String::equals);
        finds(rows, TEXT::isNotDistinctFrom, String::equals);
        finds(rows, text -> TEXT.ne(text).not(), String::equals);
        finds(rows, TEXT::contains, String::contains);
        finds(rows, TEXT::startsWith, String::startsWith);
        finds(rows, TEXT::endsWith, String::endsWith);
    }

    private void finds(List<Secret> rows, Function<String, Predicate> condition, BiPredicate<String, String> matches) {
        forget();
        withEvery(
                text -> db.all(
                        SECRET.find(SECRET.id).where(condition.apply(text)).orderBy(SECRET.id.asc())),
                (text, found) -> assertThat(found)
                        .as(shown(text))
                        .isEqualTo(rows.stream()
                                .filter(row -> matches.test(row.text(), text))
                                .map(Secret::id)
                                .toList()));
        if (isPostgres || matches.test("a", "a")) {
            everyStatementIsTheSame();
        }
    }

    @Test
    void is_found_whatever_the_case() {
        var rows = storeAll();
        for (Function<String, Predicate> condition :
                List.<Function<String, Predicate>>of(TEXT::eqIgnoreCase, TEXT::containsIgnoreCase)) {
            withEvery(text -> db.all(SECRET.find().where(condition.apply(text))), (text, found) -> {
                // A binary collation of MariaDB knows no small letter for it, the connection's collation does.
                if (isPostgres || !text.equals("\u1E9E")) {
                    assertThat(found.stream().map(Secret::text)).as(shown(text)).contains(text);
                }
            });
        }
        assertThat(await(db.all(SECRET.find().orderBy(SECRET.id.asc())))).isEqualTo(rows);
    }

    @Test
    void as_a_pattern_never_does_more_than_match() {
        var rows = storeAll();
        for (String text : HostileTexts.ALL) {
            var failure = catchThrowable(() -> await(db.all(SECRET.find().where(TEXT.like(text)))));
            if (failure != null) {
                // PostgreSQL refuses a pattern that ends with the escape.
                assertThat(failure).isInstanceOf(JinoException.class);
                requireSilent(text, failure);
            }
        }
        assertThat(await(db.all(SECRET.find().orderBy(SECRET.id.asc())))).isEqualTo(rows);
    }

    @Test
    void comes_back_out_of_every_expression() {
        await(db.insert(SECRET, new Secret(1, "x")));
        computes(TEXT::concat, text -> "x" + text);
        computes(text -> TEXT.concat(value(text)), text -> "x" + text);
        computes(text -> TEXT.nullIf("x").orElse(text), text -> text);
        computes(text -> TEXT.replace("x", text), text -> text);
        computes(text -> TEXT.replace(text, "y"), text -> text.equals("x") ? "y" : "x");
        computes(text -> raw(SqlType.STRING, "{0}", TEXT.replace("x", text)), text -> text);
        computes(text -> raw(SqlType.STRING, "coalesce({1}, {0})", TEXT, value(text)), text -> text);
        computes(text -> fn("coalesce", SqlType.STRING, value(text), TEXT), text -> text);
    }

    private void computes(Function<String, Expression<String>> expression, Function<String, String> expected) {
        forget();
        withEvery(
                text -> db.one(SECRET.find(expression.apply(text))),
                (text, result) -> assertThat(result).as(shown(text)).isEqualTo(expected.apply(text)));
        everyStatementIsTheSame();
    }

    @Test
    void separates_joined_texts() {
        await(db.insertAll(SECRET, List.of(new Secret(1, "a"), new Secret(2, "b"))));
        withEvery(
                text -> db.one(SECRET.find(TEXT.joined(text).orderBy(SECRET.id.asc()))),
                (text, joined) -> assertThat(joined).as(shown(text)).isEqualTo("a" + text + "b"));
    }

    @Test
    void is_deleted_where_it_is() {
        storeAll();
        withEvery(
                text -> db.execute(SECRET.delete().where(TEXT.eq(text))),
                (text, count) -> assertThat(count).as(shown(text)).isEqualTo(1));
        assertThat(await(db.count(SECRET.find()))).isZero();
    }

    @Test
    void is_in_no_message_of_a_violated_constraint_and_leaves_its_name_readable() {
        var texts = HostileTexts.upTo(500).filter(text -> !isRefused(text)).toList();
        var failures = new ArrayList<Throwable>();
        for (int i = 0; i < texts.size(); i++) {
            long id = 10L + 2L * i;
            String text = texts.get(i);
            await(db.insert(CANARY, new Canary(id, text)));
            failures.add(catchThrowable(() -> await(db.insert(CANARY, new Canary(id + 1, text)))));
            await(db.execute(CANARY.delete().where(CANARY.id.eq(id))));
        }
        for (int i = 0; i < texts.size(); i++) {
            assertThat(failures.get(i)).isInstanceOf(ConstraintViolationException.Unique.class);
            assertThat(((ConstraintViolationException) failures.get(i)).constraint())
                    .as(shown(texts.get(i)))
                    .contains("code_once");
            requireSilent(texts.get(i), failures.get(i));
        }
    }

    @Test
    void is_in_no_message_when_it_is_no_constant_of_an_enum() {
        var mood = SqlType.enumByName(Thread.State.class);
        var rows = storeAll();
        for (var row : rows) {
            var failure = catchThrowable(() -> await(
                    db.one(SECRET.find(Expression.of(SECRET.text.node(), mood)).where(SECRET.id.eq(row.id())))));
            assertThat(failure).as(shown(row.text())).isInstanceOf(JinoException.class);
            requireSilent(row.text(), failure);
        }
    }

    @Test
    void is_in_no_message_when_the_database_cannot_read_it_as_a_number() {
        for (var row : storeAll().stream().limit(40).toList()) {
            Future<Long> asked = db.count(SECRET.find()
                    .where(Expression.of(
                                    Expression.value(SqlType.STRING, row.text()).node(), SqlType.STRING)
                            .cast(SqlType.INTEGER)
                            .eq(1)));
            await(asked.otherwiseEmpty());
            if (asked.failed()) {
                assertThat(asked.cause()).isInstanceOf(JinoException.class);
                requireSilent(row.text(), asked.cause());
            }
        }
    }
}
