package io.jino.tck.injection;

import static io.jino.tck.injection.CanaryTable.CANARY;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.JinoException;
import io.jino.sql.Statement;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.opentest4j.AssertionFailedError;

/** Sends hostile texts, and looks that nothing else happened. */
@Schema(
        on = Database.POSTGRES,
        value =
                "create table secret (id bigint primary key, text text not null);"
                        + " create table canary (id bigint primary key, code text not null, constraint code_once unique (code))")
@Schema(on = Database.MYSQL, value = """
                create table secret (id bigint primary key, text mediumtext collate utf8mb4_bin not null);
                create table canary (id bigint primary key, code varchar(500) collate utf8mb4_bin not null,
                    constraint code_once unique (code))""")
abstract class Guarded {
    static final Canary BIRD = new Canary(1, "tweet");

    private final List<Statement> sent = Collections.synchronizedList(new ArrayList<>());
    Db db;
    boolean isPostgres;

    /** How this test gets its connections. */
    Db open(TestDatabase database, DbOptions options) {
        return Db.connect(database.uri(), options);
    }

    @BeforeEach
    final void begin(TestDatabase database) {
        isPostgres = database.kind() == Database.POSTGRES;
        db = open(database, DbOptions.defaults().maxConnections(4).listener(sent::add));
        await(db.insert(CANARY, BIRD));
        sent.clear();
    }

    @AfterEach
    final void the_canary_lives() {
        assertThat(await(db.all(CANARY.find()))).containsExactly(BIRD);
        await(db.close());
    }

    final List<Statement> sent() {
        return sent;
    }

    final void forget() {
        sent.clear();
    }

    /** Whether a text cannot be kept, so that it has to be refused. */
    final boolean isRefused(String text) {
        return HostileTexts.isBroken(text) || isPostgres && text.indexOf('\0') >= 0;
    }

    /** Uses every text of the corpus in one way: it is refused before anything is sent, or the check gets the result. */
    final <R> void withEvery(Function<String, Future<R>> use, BiConsumer<String, R> check) {
        var texts = HostileTexts.ALL;
        forget();
        for (String text : texts.stream().filter(this::isRefused).toList()) {
            var refusal = attempt(use, text);
            await(refusal.otherwiseEmpty());
            assertThat(refusal.cause()).as(shown(text)).isInstanceOf(JinoException.class);
            requireSilent(text, refusal.cause());
        }
        assertThat(sent).isEmpty();
        var kept = texts.stream().filter(text -> !isRefused(text)).toList();
        var results = kept.stream().map(text -> attempt(use, text)).toList();
        for (int i = 0; i < kept.size(); i++) {
            await(results.get(i).otherwiseEmpty());
            if (results.get(i).failed()) {
                throw new AssertionFailedError(
                        "refused: " + shown(kept.get(i)), results.get(i).cause());
            }
            check.accept(kept.get(i), results.get(i).result());
        }
    }

    /** Whatever the text, what was sent is the same, and so is what a log would show of it. */
    final void everyStatementIsTheSame() {
        assertThat(sent).isNotEmpty();
        assertThat(sent.stream().map(Statement::toString).distinct()).hasSize(1);
    }

    static <R> Future<R> attempt(Function<String, Future<R>> use, String text) {
        try {
            return use.apply(text);
        } catch (JinoException refused) {
            return Future.failedFuture(refused);
        }
    }

    /** No message shows a value. Short texts are in every message by chance. */
    static void requireSilent(String text, Throwable failure) {
        if (text.length() > 5) {
            assertThat(failure.getMessage()).as(shown(text)).doesNotContain(text);
            assertThat(failure.toString()).as(shown(text)).doesNotContain(text);
        }
    }

    static String shown(String text) {
        var shown = new StringBuilder();
        text.chars()
                .limit(60)
                .forEach(unit ->
                        shown.append(unit < 32 || unit > 126 ? "\\u%04X".formatted(unit) : Character.toString(unit)));
        return shown.toString();
    }
}
