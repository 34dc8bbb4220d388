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
import io.jino.test.fault.Fault;
import io.jino.test.fault.FaultProxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several statements see that are not sent at the same moment. */
abstract class SnapshotTest extends Blog {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Find<List<String>> TITLES =
            WRITER.find(WRITER_posts().orderBy(POST.id.asc()).as(POST.title)).orderBy(WRITER.id.asc());

    /** Runs a query while somebody inserts a post of bob between its first statement and the next. */
    private List<List<String>> whileSomebodyInserts(Find<List<String>> query) {
        try (var proxy = FaultProxy.to(database())) {
            var through = Db.connect(proxy.uri(), DbOptions.defaults().maxConnections(1));
            try {
                done(through.all(query));
                int before = proxy.statements().size();
                proxy.once(text -> text.contains("writer"), Fault.FREEZE_REPLY);
                var result = through.all(query);
                long end = System.nanoTime() + DEADLINE.toNanos();
                while (proxy.struck() == 0) {
                    assertThat(System.nanoTime()).isLessThan(end);
                    Thread.onSpinWait();
                }
                assertThat(proxy.statements().size()).isGreaterThan(before);
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
        sent("?");
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
