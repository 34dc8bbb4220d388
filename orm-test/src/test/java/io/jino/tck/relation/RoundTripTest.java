package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.NOTE_WRITER;
import static io.jino.tck.relation.Relations.POST_EDITOR;
import static io.jino.tck.relation.Relations.POST_WRITER;
import static io.jino.tck.relation.Relations.POST_labels;
import static io.jino.tck.relation.Relations.POST_notes;
import static io.jino.tck.relation.Relations.WRITER_edited;
import static io.jino.tck.relation.Relations.WRITER_posts;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.query.Query;
import io.jino.test.fault.Direction;
import io.jino.test.fault.FaultProxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Which statements are sent without waiting for the answer to another, on PostgreSQL. */
abstract class RoundTripTest extends Blog {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /**
     * States how many statements each round trip takes: when no answer to the first of them passes, the others arrive all
     * the same.
     */
    private void takes(Query<?> query, int... statements) {
        int all = Arrays.stream(statements).sum();
        try (var proxy = FaultProxy.to(database())) {
            var before = new AtomicInteger(-1);
            var options = DbOptions.defaults().maxConnections(1).listener(statement -> {
                if (before.getAndDecrement() == 0) {
                    proxy.freeze(Direction.TO_CLIENT);
                }
            });
            var through = Db.connect(proxy.uri(), options);
            try {
                done(through.all(query));
                int first = 0;
                for (int size : statements) {
                    int sent = proxy.statements().size();
                    before.set(first);
                    var result = through.all(query);
                    arrive(proxy, sent + first + size);
                    proxy.thaw();
                    done(result);
                    first += size;
                    assertThat(proxy.statements()).hasSize(sent + all);
                }
            } finally {
                done(through.close());
            }
        }
        var cost = db().cost(query);
        assertThat(cost.roundTrips()).isEqualTo(statements.length);
        assertThat(cost.statements()).isEqualTo(all);
    }

    private static void arrive(FaultProxy proxy, int number) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (proxy.statements().size() < number) {
            assertThat(System.nanoTime())
                    .as("the deadline, with " + proxy.statements())
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void siblings_share_one() {
        var all = WRITER.fetch(WRITER_posts()).with(WRITER_edited()).as(List::of);
        takes(WRITER.find(all).orderBy(WRITER.id.asc()), 1, 2);
    }

    @Test
    void every_level_takes_one() {
        var note = POST_notes().as(NOTE_WRITER.split().as(WRITER.name));
        var post = POST.fetch(POST_labels()).with(note).as(List::of);
        takes(WRITER.find(WRITER_posts().as(post)), 1, 1, 2, 1);
    }

    @Test
    void what_is_in_the_row_takes_none() {
        var row = POST.fetch(POST_WRITER.as(WRITER.name))
                .with(POST_notes().count())
                .with(POST_notes().exists())
                .as(List::of);
        takes(POST.find(row), 1);
    }

    @Test
    void a_root_by_its_key_shares_it_with_what_refers_to_it() {
        var all = WRITER.fetch(WRITER_posts().as(POST_notes()))
                .with(WRITER_edited())
                .as(List::of);
        takes(WRITER.find(all).where(WRITER.id.eq(1L)), 3, 1);
    }

    @Test
    void what_is_not_known_by_the_key_is_asked_for_as_soon_as_the_row_is_there() {
        var all = POST.fetch(POST_notes().as(NOTE_WRITER.split()))
                .with(POST_EDITOR.split().as(WRITER_edited()))
                .as(List::of);
        var cost = db().cost(POST.find(all).where(POST.id.eq(10L)));
        assertThat(cost.statements()).isEqualTo(5);
        assertThat(cost.roundTrips()).isEqualTo(3);
        takes(
                POST.find(POST.fetch(POST_notes()).with(POST_EDITOR.split()).as(List::of))
                        .where(POST.id.eq(10L)),
                2,
                1);
    }

    @Test
    void the_beginning_of_a_snapshot_shares_the_first_and_its_end_takes_one() {
        takes(WRITER.find(WRITER_posts().as(POST_notes())).snapshot(), 2, 1, 1, 1);
    }

    @Test
    void a_snapshot_of_a_root_by_its_key() {
        takes(WRITER.find(WRITER_posts().as(POST.title)).where(WRITER.id.eq(2L)).snapshot(), 3, 1);
    }
}
