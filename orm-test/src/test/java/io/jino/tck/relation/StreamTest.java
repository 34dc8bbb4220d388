package io.jino.tck.relation;

import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.StreamOptions;
import io.jino.error.NoRowException;
import io.jino.query.Find;
import io.jino.tck.relation.model.Post;
import io.vertx.core.Promise;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Streams of rows with what belongs to them. */
abstract class StreamTest extends Blog {
    private <R> List<R> streamed(Find<R> query, int size) {
        var rows = new ArrayList<R>();
        Promise<List<R>> all = Promise.promise();
        db().stream(query, StreamOptions.defaults().fetchSize(size))
                .exceptionHandler(all::fail)
                .endHandler(end -> all.complete(rows))
                .handler(rows::add);
        return done(all.future());
    }

    @Test
    void each_part_of_the_rows_takes_one_statement_for_each_relation() {
        var titles = WRITER.find(WRITER.fetch(WRITER.name)
                        .with(WRITER.posts().orderBy(POST.id.asc()).as(POST.title))
                        .as(List::of))
                .orderBy(WRITER.id.asc());
        assertThat(streamed(titles, 2))
                .containsExactly(
                        List.of("ann", List.of("alpha", "beta", "gamma")),
                        List.of("bob", List.of("delta")),
                        List.of("cid", List.of()));
        assertThat(statements().texts())
                .filteredOn(text -> text.contains(isPostgres() ? "from \"post\"" : "`post`"))
                .hasSize(2);
    }

    @Test
    void one_that_fails_at_a_relation_has_its_connection_back() {
        Rows.insert(db(), POST, new Post(99, 77, null, "lost", true, BigDecimal.ONE, Instant.EPOCH));
        var writers = List.<Find<?>>of(
                POST.find(POST.writer.split()).orderBy(POST.id.asc()),
                POST.find(POST.writer).orderBy(POST.id.asc()),
                POST.find(POST.writer.as(WRITER.edited())).orderBy(POST.id.asc()));
        for (var query : writers) {
            for (int size : new int[] {1, 2, 50}) {
                assertThatThrownBy(() -> streamed(query, size)).isInstanceOf(NoRowException.class);
                assertThat(db().leasedConnections()).isZero();
            }
        }
    }
}
