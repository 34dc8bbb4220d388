package io.jino.tck.injection;

import static io.jino.expr.Functions.fn;
import static io.jino.tck.injection.SecretTable.SECRET;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.expr.Aggregate;
import io.jino.expr.Expression;
import io.jino.expr.NumberExpression;
import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.expr.TemporalExpression;
import io.jino.expr.TextExpression;
import io.jino.expr.Window;
import io.jino.query.CommonTable;
import io.jino.query.Find;
import io.jino.schema.Column;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hostile text where a name is expected is that name or is refused, and never SQL. */
abstract class HostileNamesTest extends Guarded {
    private static final List<String> TEXTS = HostileTexts.upTo(70).toList();

    @BeforeEach
    void fill() {
        await(db.insert(SECRET, new Secret(1, "x")));
        forget();
    }

    private boolean isNoName(String text) {
        boolean isLong = isPostgres ? text.getBytes(StandardCharsets.UTF_8).length > 63 : text.length() > 64;
        return text.isEmpty() || text.indexOf('\0') >= 0 || HostileTexts.isBroken(text) || isLong;
    }

    private String quoted(String name) {
        return isPostgres ? '"' + name.replace("\"", "\"\"") + '"' : '`' + name.replace("`", "``") + '`';
    }

    /** Every use fails as one of Jino's own, or does no more than it says; the canary is looked after in any case. */
    private <R> void isHarmless(Function<String, Future<R>> use) {
        for (String text : TEXTS) {
            var result = attempt(use, text);
            await(result.otherwiseEmpty());
            if (result.failed()) {
                assertThat(result.cause()).as(shown(text)).isInstanceOf(JinoException.class);
            }
        }
        assertThat(await(db.all(SECRET.find()))).containsExactly(new Secret(1, "x"));
    }

    @Test
    void names_a_table_and_a_column(TestDatabase database) {
        int stored = 0;
        for (String name : TEXTS) {
            var table = new NamedTable(null, name);
            var row = new Secret(7, isRefused(name) ? "x" : name);
            boolean isThere = !isNoName(name) && isCreated(database, name);
            if (isThere) {
                assertThat(await(db.insert(table, row))).isEqualTo(row);
                assertThat(await(db.all(table.find()
                                .where(table.text.eq(row.text()))
                                .orderBy(table.text.desc().nullsLast()))))
                        .as(shown(name))
                        .containsExactly(row);
                assertThat(await(db.one(table.patch(row).set(table.text.to("y"))))
                                .text())
                        .isEqualTo("y");
                // PostgreSQL calls the row that was not inserted excluded, too, and says so.
                if (!isPostgres || !name.equals("excluded")) {
                    assertThat(await(db.upsert(table, row))).isEqualTo(row);
                }
                assertThat(await(db.delete(table, row))).isTrue();
                database.execute("drop table " + quoted(name));
                stored++;
            } else {
                var failure = catchThrowable(() -> await(db.all(table.find().orderBy(table.text.asc()))));
                assertThat(failure)
                        .as(shown(name))
                        .isInstanceOf(isNoName(name) ? InvalidQueryException.class : JinoException.class);
            }
        }
        assertThat(stored).isGreaterThan(200);
    }

    private boolean isCreated(TestDatabase database, String name) {
        return catchThrowable(() -> database.execute("create table " + quoted(name) + " (id bigint primary key, "
                        + quoted(name) + (isPostgres ? " text)" : " varchar(200) collate utf8mb4_bin)")))
                == null;
    }

    @Test
    void that_is_no_name_is_refused_before_anything_is_sent() {
        for (String name :
                List.of("", "a\0b", "\uD800", "x".repeat(65), isPostgres ? "é".repeat(32) : "x".repeat(70))) {
            var table = new NamedTable(null, name);
            assertThat(catchThrowable(() -> await(db.all(table.find()))))
                    .as(shown(name))
                    .isInstanceOf(InvalidQueryException.class);
        }
        assertThat(sent()).isEmpty();
    }

    @Test
    void names_a_schema() {
        isHarmless(name -> db.all(new NamedTable(name, "secret").find()));
    }

    @Test
    void names_a_common_table_and_another_use_of_a_table() {
        int found = 0;
        for (String name : TEXTS) {
            var result = attempt(
                    text -> {
                        var common = CommonTable.of(text, SECRET.find(SECRET.id));
                        return db.all(SECRET.find()
                                .with(common)
                                .join(
                                        common.table(),
                                        common.table().column(SECRET.id).eq(SECRET.id)));
                    },
                    name);
            await(result.otherwiseEmpty());
            if (result.failed()) {
                assertThat(result.cause()).as(shown(name)).isInstanceOf(JinoException.class);
            } else {
                assertThat(result.result()).containsExactly(new Secret(1, "x"));
                found++;
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void names_a_function() {
        isHarmless(
                name -> db.all(SECRET.find(fn(name, SqlType.STRING, SECRET.text).orNull())));
        assertThat(TEXTS.stream().filter(name -> catchThrowable(() -> fn(name, SqlType.STRING)) == null))
                .allMatch(name -> name.matches("\\w+"));
    }

    @Test
    void names_an_operator() {
        isHarmless(name -> db.all(SECRET.find()
                .where(Predicate.of(SECRET.text
                                .op(name, SECRET.text, SqlType.BOOLEAN)
                                .node())
                        .and(SECRET.id.eq(1L)))));
    }

    @Test
    void as_an_operator_cuts_nothing_off() {
        for (String sign : List.of("#", "?", "`", "=#", "--", "/*", "*/", ";", "'", "@@", "$1", "or 1", "||/*")) {
            var found = attempt(
                    name -> db.all(SECRET.find()
                            .where(Predicate.of(SECRET.id
                                            .op(name, SECRET.id, SqlType.BOOLEAN)
                                            .node())
                                    .and(SECRET.text.isNull()))),
                    sign);
            await(found.otherwiseEmpty());
            if (found.succeeded()) {
                assertThat(found.result()).as(sign).isEmpty();
            } else {
                assertThat(found.cause()).as(sign).isInstanceOf(JinoException.class);
            }
        }
    }

    @Test
    void names_the_type_of_an_enum() {
        isHarmless(name -> db.all(SECRET.find(SECRET.id)
                .where(Expression.value(SqlType.nativeEnum(Thread.State.class, name), Thread.State.NEW)
                        .isNotNull())));
    }

    /** Sort keys of a client are chosen from columns by the application: there is nothing that takes a text. */
    @Test
    void cannot_be_a_sort_key_because_no_order_takes_a_text() {
        var methods = Stream.of(
                        Find.class,
                        Order.class,
                        Window.class,
                        Aggregate.class,
                        Expression.class,
                        NumberExpression.class,
                        TextExpression.class,
                        TemporalExpression.class,
                        Column.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> List.of("orderBy", "asc", "desc", "groupBy", "nullsFirst", "nullsLast", "partitionBy")
                        .contains(method.getName()))
                .toList();
        assertThat(methods).hasSizeGreaterThan(8);
        assertThat(methods)
                .allSatisfy(method -> assertThat(method.getParameterTypes())
                        .doesNotContain(String.class, String[].class, CharSequence.class, Object.class));
    }
}
