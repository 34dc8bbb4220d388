package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.POST_WRITER;
import static io.jino.tck.relation.Relations.WRITER_posts;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.query.Find;
import io.jino.tck.relation.model.Post;
import io.jino.test.fault.Direction;
import io.jino.test.fault.FaultProxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What several statements see that are not sent at the same moment. */
abstract class SnapshotTest extends Blog {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Find<List<String>> TITLES =
            WRITER.find(WRITER_posts().orderBy(POST.id.asc()).as(POST.title)).orderBy(WRITER.id.asc());

    /** Runs a query while somebody inserts a post of bob between its first statement and the next. */
    private List<List<String>> whileSomebodyInserts(Find<List<String>> query) {
        try (var proxy = FaultProxy.to(database())) {
            var isFrozen = new AtomicBoolean();
            var options = DbOptions.defaults().maxConnections(1).listener(statement -> {
                if (statement.text().contains("from " + (isPostgres() ? "\"post\"" : "json_table"))
                        && !isFrozen.getAndSet(true)) {
                    proxy.freeze(Direction.TO_SERVER);
                }
            });
            var through = Db.connect(proxy.uri(), options);
            try {
                var result = through.all(query);
                long end = System.nanoTime() + DEADLINE.toNanos();
                while (!isFrozen.get()) {
                    assertThat(System.nanoTime()).isLessThan(end);
                    Thread.onSpinWait();
                }
                Rows.insert(db(), POST, new Post(50, 2, null, "new", true, BigDecimal.ONE, Instant.EPOCH));
                proxy.thaw();
                return done(result);
            } finally {
                done(through.close());
            }
        }
    }

    @Test
    void each_statement_sees_what_is_there_when_it_is_carried_out() {
        assertThat(whileSomebodyInserts(TITLES).get(1)).containsExactly("delta", "new");
    }

    @Test
    void all_statements_of_a_snapshot_see_the_same() {
        assertThat(whileSomebodyInserts(TITLES.snapshot()).get(1)).containsExactly("delta");
    }

    @Test
    void a_snapshot_is_a_transaction_that_only_reads() {
        assertThat(all(TITLES.snapshot())).hasSize(3);
        sent(
                on(
                        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[writer_id] from [post] t0 where t0.[writer_id] = any($1::int8[]) order by t0.[id]",
                        "COMMIT"),
                on(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; START TRANSACTION READ ONLY",
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] order by t1.[id]",
                        "COMMIT"));
    }

    @Test
    void inside_of_a_transaction_nothing_is_added() {
        statements().clear();
        done(db().transaction(tx -> tx.all(TITLES.snapshot())));
        statements().hasCount(4);
        assertThat(statements().texts().get(0)).doesNotContainIgnoringCase("snapshot");
    }

    @Test
    void the_number_of_a_page_is_that_of_the_same_moment() {
        var page = done(db().page(TITLES.limit(1).snapshot()));
        assertThat(page.total()).isEqualTo(3);
        var texts = statements().texts();
        assertThat(texts).hasSize(5);
        assertThat(texts.get(4)).isEqualTo("COMMIT");
    }

    @Test
    void one_that_fails_ends_its_transaction() {
        Rows.insert(db(), POST, new Post(99, 77, null, "lost", true, BigDecimal.ONE, Instant.EPOCH));
        statements().clear();
        var writers = POST.find(POST_WRITER.split()).snapshot();
        assertThat(done(db().all(writers).map("loaded").otherwise("failed"))).isEqualTo("failed");
        assertThat(statements().last().text()).isEqualTo("ROLLBACK");
    }

    @Test
    void a_snapshot_of_one_statement_takes_no_transaction() {
        assertThat(all(POST.find(POST_WRITER).where(POST.id.eq(10L)).snapshot()))
                .hasSize(1);
        statements().hasCount(1);
    }
}
