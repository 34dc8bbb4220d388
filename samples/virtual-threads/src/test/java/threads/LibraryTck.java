package threads;

import static conduit.domain.ConduitSchema.SCHEMA;
import static conduit.domain.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static threads.Blocking.await;

import conduit.domain.Article;
import conduit.domain.User;
import conduit.view.ArticleFilter;
import conduit.view.ArticleSummary;
import io.jino.Db;
import io.jino.test.Statements;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocking style, on a real database. */
abstract class LibraryTck {
    private static final ArticleFilter ANY = new ArticleFilter(null, null, null);
    private static final long ADA = 1;
    private static final long DAISY = 2;

    @BeforeAll
    static void create(Db db) {
        await(db.create(SCHEMA));
    }

    @BeforeEach
    void register(Db db) {
        await(db.insertAll(
                USER,
                List.of(
                        new User(null, "ada", "ada@example.org", "", null, null),
                        new User(null, "daisy", "daisy@example.org", "", null, null))));
    }

    private static Article article(String slug) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Article(null, slug, slug, "about " + slug, "body", ADA, now, now);
    }

    @Test
    void writes_and_reads_line_by_line(Db db, Statements statements) {
        var library = new Library(db);
        assertThat(library.write(article("one"), List.of("looms", "engines"))).isTrue();
        assertThat(library.write(article("two"), List.of("looms"))).isTrue();
        assertThat(library.favoriteAllOf(ADA, DAISY)).isEqualTo(2);
        statements.clear();

        var page = library.list(new ArticleFilter("looms", null, null), DAISY, 10);

        statements.hasCount(3);
        assertThat(page.rows()).extracting(ArticleSummary::slug).containsExactly("two", "one");
        assertThat(page.rows()).allMatch(ArticleSummary::favorited);
        assertThat(library.show("one", ADA)).hasValueSatisfying(one -> {
            assertThat(one.summary().tagList()).containsExactly("engines", "looms");
            assertThat(one.summary().favoritesCount()).isEqualTo(1);
        });
        assertThat(library.show("none", ADA)).isEmpty();
    }

    @Test
    void throws_what_a_future_fails_with_and_rolls_back(Db db) {
        var library = new Library(db);
        library.write(article("one"), List.of("looms"));

        assertThat(library.write(article("one"), List.of("lost"))).isFalse();
        assertThatThrownBy(() -> Blocking.transaction(db, tx -> {
                    await(tx.insert(USER, new User(null, "eve", "eve@example.org", "", null, null)));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");

        assertThat(await(db.count(USER.find()))).isEqualTo(2);
        assertThat(library.list(new ArticleFilter("lost", null, null), ADA, 1).total())
                .isZero();
    }

    @Test
    void lets_a_thousand_threads_wait_for_ten_connections(Db db) throws InterruptedException, ExecutionException {
        var library = new Library(db);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> written = IntStream.range(0, 100)
                    .mapToObj(i -> threads.submit(() -> library.write(article("article" + i), List.of("looms"))))
                    .toList();
            for (var one : written) {
                assertThat(one.get()).isTrue();
            }
            List<Future<Long>> read = IntStream.range(0, 900)
                    .mapToObj(
                            i -> threads.submit(() -> library.list(ANY, ADA, 5).total()))
                    .toList();
            for (var one : read) {
                assertThat(one.get()).isEqualTo(100);
            }
        }
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void refuses_to_wait_on_an_event_loop(Db db) {
        var vertx = Vertx.vertx();
        try {
            var waited = io.vertx.core.Future.<Long>future(result ->
                    vertx.runOnContext(loop -> io.vertx.core.Future.succeededFuture()
                            .map(nothing -> await(db.count(USER.find())))
                            .onComplete(result)));
            assertThatThrownBy(() -> await(waited)).isInstanceOf(IllegalStateException.class);
        } finally {
            await(vertx.close());
        }
    }
}
