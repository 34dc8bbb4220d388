package io.jino.tck.json;

import static io.jino.tck.json.model.LoanTable.LOAN;
import static io.jino.tck.json.model.ReaderTable.READER;
import static io.jino.test.Await.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.MappingException;
import io.jino.expr.Item;
import io.jino.mutiny.MutinyDb;
import io.jino.query.Projection;
import io.jino.relation.Parts;
import io.jino.tck.json.model.Loan;
import io.jino.tck.json.model.Loan.Book;
import io.jino.tck.json.model.Reader;
import io.jino.tck.json.model.Reader.Address;
import io.jino.tck.json.model.Reader.Level;
import io.jino.tck.json.model.Reader.Point;
import io.jino.tck.json.model.Reader.Profile;
import io.jino.tck.json.model.Reader.Settings;
import io.jino.test.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class DocumentTest {
    static final String TOWN = "Berlin \uD83D\uDE00 \"quoted\" \\ ?";

    static final Instant SEEN = Instant.parse("2024-02-29T12:30:00.123456Z");

    static final Profile FULL =
            new Profile(44, TOWN, true, Level.REGULAR, 7, SEEN, new Address("Am Ufer 1", "Köln", new Point(50.9, 6.9)));

    static final Reader ANNA = new Reader(
            null,
            "Anna",
            FULL,
            new Settings("dark", 12),
            List.of("new", "[\"\"]"),
            "[1, {\"a\": null}]",
            new JsonObject().put("a", new JsonObject().put("b", 1)));

    static final Reader BERT = Reader.of("Bert", Profile.of(15, "Bern"));

    private static void isSame(Reader read, Reader written) {
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "raw")
                .withEqualsForType(JsonObject::equals, JsonObject.class)
                .isEqualTo(written);
    }

    @Test
    void comes_back_from_every_way_to_write_it(Db db) {
        var anna = await(db.insert(READER, ANNA));
        isSame(anna, ANNA);
        isSame(await(db.get(READER, 1L)).orElseThrow(), ANNA);
        await(db.insertAll(READER, List.of(BERT, ANNA, BERT)));
        var all = await(db.all(READER.find().orderBy(READER.id.asc())));
        isSame(all.get(1), BERT);
        isSame(all.get(2), ANNA);
        isSame(all.get(3), BERT);
        isSame(await(db.update(READER, anna)), ANNA);
        isSame(await(db.upsert(READER, anna)), ANNA);
        isSame(
                await(db.one(READER.patch(anna).set(READER.profile.to(BERT.profile())))),
                new Reader(null, "Anna", BERT.profile(), ANNA.settings(), ANNA.tags(), null, ANNA.extra()));
    }

    @Test
    void comes_back_through_uni(Db db) {
        var mutiny = MutinyDb.of(db);

        isSame(mutiny.insert(READER, ANNA).await().atMost(Duration.ofSeconds(10)), ANNA);
        assertThat(mutiny.stream(READER.find(READER.profile))
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .containsExactly(FULL);
        assertThat(mutiny.stream(READER.find(READER.profile.age))
                        .collect()
                        .asList()
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .containsExactly(44);
    }

    @Test
    void is_null_where_the_database_or_the_document_is(Db db, TestDatabase database) {
        await(db.insert(READER, BERT));
        assertThat(await(db.one(READER.find(READER.settings.opt())))).isEmpty();

        database.execute("update reader set settings = 'null'");
        assertThat(await(db.one(READER.find())).settings()).isNull();
        assertThat(await(db.one(READER.find(READER.settings.opt())))).isEmpty();

        database.execute("update reader set profile = 'null'");
        assertThatThrownBy(() -> await(db.one(READER.find())))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("[jino:null-column]");
    }

    @Test
    void refuses_what_does_not_fit_without_showing_it(Db db, TestDatabase database) {
        await(db.insert(READER, BERT));
        database.execute("update reader set profile = '{\"age\": \"secret\"}'");

        assertThatThrownBy(() -> await(db.one(READER.find())))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("[jino:unfit-value]")
                .hasMessageNotContaining("secret")
                .hasStackTraceContaining("The document does not fit it at age.")
                .satisfies(refused -> assertThat(trace(refused)).doesNotContain("secret"));
    }

    private static String trace(Throwable refused) {
        var text = new StringWriter();
        refused.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    @Test
    void is_a_part_of_projections_relations_and_streams(Db db) {
        var anna = await(db.insert(READER, ANNA));
        long id = requireNonNull(anna.id());
        var book = new Book("Faust", 464);
        await(db.insertAll(LOAN, List.of(new Loan(1, id, book), new Loan(2, id, null))));

        record Card(Profile profile, String town, Optional<Settings> settings) {}
        assertThat(await(db.one(READER.find(Projection.of(READER.profile, READER.profile.town, READER.settings.opt())
                        .as(Card::new)))))
                .isEqualTo(new Card(FULL, TOWN, Optional.of(new Settings("dark", 12))));

        record Shelf(Profile profile, int age, List<Book> books) {}
        assertThat(await(db.one(READER.find(READER.fetch(READER.profile)
                        .with(Parts.computed(READER.profile.age))
                        .with(READER.loans()
                                .where(LOAN.book.pages.gt(400))
                                .orderBy(LOAN.book.title.asc())
                                .as(LOAN.book))
                        .as(Shelf::new)))))
                .isEqualTo(new Shelf(FULL, 44, List.of(book)));
        assertThat(await(db.all(LOAN.find(
                        LOAN.fetch(LOAN.id).with(LOAN.reader.as(READER.profile)).as(Line::new)))))
                .extracting(Line::profile)
                .containsOnly(FULL);
        assertThat(await(db.count(READER.find().where(READER.loans().any(LOAN.book.title.eq("Faust"))))))
                .isEqualTo(1);
        assertThat(await(db.count(LOAN.find()
                        .join(LOAN.reader)
                        .where(READER.profile.address.city.eq("Köln").and(LOAN.book.isNull())))))
                .isEqualTo(1);
    }

    record Line(long id, Profile profile) {}

    @Test
    void has_the_defaults_that_its_record_says(Db db, TestDatabase database) {
        await(db.insert(READER, BERT));
        database.execute("update reader set profile = '{\"level\": null}'");

        assertThat(await(db.one(READER.find())).profile())
                .isEqualTo(new Profile(0, null, false, Level.NEW, 3, null, null));
        assertThat(await(db.one(READER.find(READER.profile.loans)))).isEqualTo(3);
        assertThat(await(db.one(READER.find(READER.profile.level)))).isEqualTo(Level.NEW);
        assertThat(await(db.count(
                        READER.find().where(READER.profile.loans.eq(3).and(READER.profile.level.eq(Level.NEW))))))
                .isEqualTo(1);
    }

    @Test
    void scenario_81_ignores_unknown_keys_when_it_is_read_and_keeps_them_when_a_member_is_changed(
            Db db, TestDatabase database) {
        var anna = await(db.insert(READER, ANNA));
        database.execute("update reader set profile = '{\"age\": 1, \"unknown\": [1], \"address\": {\"unknown\": 2}}'");

        assertThat(await(db.one(READER.find())).profile().age()).isEqualTo(1);
        await(db.one(READER.patch(anna).set(READER.profile.age.to(2)).set(READER.profile.address.city.to("Ulm"))));
        assertThat(text(db))
                .isEqualTo(new JsonObject(
                        "{\"age\": 2, \"unknown\": [1], \"address\": {\"unknown\": 2, \"city\": \"Ulm\"}}"));
        // The other document is as it was.
        isSame(
                await(db.one(READER.find())),
                new Reader(
                        null,
                        "Anna",
                        await(db.one(READER.find(READER.profile))),
                        ANNA.settings(),
                        ANNA.tags(),
                        null,
                        ANNA.extra()));

        await(db.execute(READER.update().set(READER.profile.to(FULL)).all()));
        assertThat(text(db).containsKey("unknown")).isFalse();
    }

    private static JsonObject text(Db db) {
        Item<String> text = READER.profile.asText();
        return new JsonObject(await(db.one(READER.find(text))));
    }
}
