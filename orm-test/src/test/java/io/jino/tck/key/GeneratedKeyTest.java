package io.jino.tck.key;

import static io.jino.tck.key.EventTable.EVENT;
import static io.jino.tck.key.TicketTable.TICKET;
import static io.jino.tck.key.TokenTable.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.error.UnsupportedFeatureException;
import io.jino.sql.Feature;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public abstract class GeneratedKeyTest {

    @Test
    void of_version_7_grows_and_comes_back(Verbs db, Sent sent) {
        var event = db.insert(EVENT, new Event(null, "birth"));

        assertThat(id(event).version()).isEqualTo(7);
        sent.onPostgres("insert into \"event\" (\"id\", \"title\") values ($1::uuid, $2) returning \"id\", \"title\"")
                .onMariaDb("insert into `event` (`id`, `title`) values (?, ?) returning `id`, `title`")
                .onMySql("insert into `event` (`id`, `title`) values (?, ?)");
        assertThat(db.get(EVENT, id(event))).contains(event);

        var titles = IntStream.range(0, 100).mapToObj(i -> "event " + i).toList();
        var events = db.insertAll(
                EVENT, titles.stream().map(title -> new Event(null, title)).toList());
        assertThat(events).extracting(Event::title).isEqualTo(titles);
        assertThat(events).extracting(each -> id(each).toString()).isSorted();
        assertThat(db.all(EVENT.find(EVENT.title).where(EVENT.id.gt(id(event))).orderBy(EVENT.id.asc())))
                .isEqualTo(titles);
    }

    @Test
    void of_version_4_is_random_and_comes_back(Verbs db) {
        var tokens = db.insertAll(TOKEN, List.of(new Token(null, "a"), new Token(null, "b")));

        assertThat(tokens).extracting(Token::owner).containsExactly("a", "b");
        assertThat(tokens).extracting(Token::id).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(tokens)
                .extracting(token -> Objects.requireNonNull(token.id()).version())
                .containsOnly(4);
        assertThat(db.all(TOKEN.find())).containsExactlyInAnyOrderElementsOf(tokens);
    }

    @Test
    void that_is_a_uuid_is_kept_if_it_is_there(Verbs db) {
        var id = new UUID(-1, 1);

        assertThat(db.insert(EVENT, new Event(id, "given"))).isEqualTo(new Event(id, "given"));
        assertThat(db.all(EVENT.find().where(EVENT.id.in(id, new UUID(0, 0))))).hasSize(1);
        assertThat(db.upsert(EVENT, new Event(id, "again")).title()).isEqualTo("again");
    }

    @Test
    void of_a_sequence_comes_back(Verbs db, Sent sent) {
        assumeTrue(sent.dialect().has(Feature.SEQUENCES), "MySQL has no sequences");

        var ticket = db.insert(TICKET, new Ticket(null, "bug"));

        assertThat(ticket).isEqualTo(new Ticket(1000, "bug"));
        sent.onPostgres("insert into \"ticket\" (\"number\", \"title\") values (nextval('\"ticket_numbers\"'), $1)"
                        + " returning \"number\", \"title\"")
                .onMariaDb("insert into `ticket` (`number`, `title`) values (nextval(`ticket_numbers`), ?)"
                        + " returning `number`, `title`");
        assertThat(db.insert(TICKET, new Ticket(7, "kept")).number()).isEqualTo(7);
        assertThat(db.insertAll(TICKET, List.of(new Ticket(null, "a"), new Ticket(8, "b"), new Ticket(null, "c"))))
                .extracting(Ticket::title)
                .containsExactly("a", "b", "c");
        assertThat(db.all(TICKET.find(TICKET.number).orderBy(TICKET.number.asc())))
                .containsExactly(7, 8, 1000, 1001, 1002);
    }

    @Test
    void of_a_sequence_is_refused_where_there_are_none_before_anything_is_sent(Verbs db, Sent sent) {
        assumeTrue(!sent.dialect().has(Feature.SEQUENCES), "sequences are there");

        assertThatThrownBy(() -> db.insert(TICKET, new Ticket(null, "bug")))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("MySQL");
        sent.nothing();
    }

    private static UUID id(Event event) {
        return Objects.requireNonNull(event.id());
    }
}
