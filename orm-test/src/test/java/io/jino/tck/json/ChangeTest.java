package io.jino.tck.json;

import static io.jino.tck.json.model.ReaderTable.READER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.InvalidQueryException;
import io.jino.schema.Assignment;
import io.jino.tck.json.model.Reader;
import io.jino.tck.json.model.Reader.Address;
import io.jino.tck.json.model.Reader.Level;
import io.jino.tck.json.model.Reader.Point;
import io.jino.tck.json.model.Reader.Profile;
import io.jino.tck.json.model.Reader.Settings;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ChangeTest {
    private Db db;
    private Reader bert;

    @BeforeEach
    void fill(Db given) {
        db = given;
        bert = await(db.insert(READER, DocumentTest.BERT));
    }

    @SafeVarargs
    private JsonObject changed(String document, TestDatabase database, Assignment<Reader>... assignments) {
        database.execute("update reader set profile = '" + document + "'");
        var update = READER.update().all();
        for (var assignment : assignments) {
            update = update.set(assignment);
        }
        assertThat(await(db.execute(update))).isEqualTo(1);
        return new JsonObject(await(db.one(READER.find(READER.profile.asText()))));
    }

    @Test
    void scenario_78_lets_two_writers_of_different_members_both_survive(TestDatabase database) {
        var other = Db.connect(database.uri());

        var first = db.transaction(tx -> tx.execute(
                        READER.update().set(READER.profile.age.to(99)).all())
                .compose(done -> {
                    // Waits for the row until the first writer is done, and must not write what it saw before.
                    var second = other.execute(READER.update()
                            .set(READER.profile.town.to("Ulm"))
                            .set(READER.profile.address.city.to("Ulm"))
                            .all());
                    return tx.execute(READER.update()
                                    .set(READER.profile.address.street.to("Weg"))
                                    .all())
                            .map(both -> second);
                }));
        await(await(first));
        await(other.close());

        assertThat(await(db.one(READER.find(READER.profile))))
                .isEqualTo(new Profile(99, "Ulm", false, Level.NEW, 3, null, new Address("Weg", "Ulm", null)));
    }

    @Test
    void sets_what_it_lists_in_one_assignment_and_keeps_the_rest(Statements statements) {
        var patched = await(db.one(READER.patch(bert)
                .set(READER.profile.age.to(16))
                .set(READER.name.to("Bertram"))
                .set(READER.profile.newsletter.to(true))
                .set(READER.profile.level.to(Level.REGULAR))
                .set(READER.profile.seen.to(Instant.EPOCH))
                .set(READER.settings.size.to(3))));

        assertThat(patched.profile()).isEqualTo(new Profile(16, "Bern", true, Level.REGULAR, 3, Instant.EPOCH, null));
        assertThat(patched.settings()).isEqualTo(new Settings(null, 3));
        assertThat(patched.name()).isEqualTo("Bertram");
        assertThat(statements.texts())
                .filteredOn(text -> text.startsWith("update"))
                .singleElement()
                .satisfies(text -> assertThat(text.split("profile\\W = ", -1)).hasSize(2));
    }

    @Test
    void computes_what_it_sets(TestDatabase database) {
        assertThat(changed(
                        "{\"age\": 15, \"newsletter\": true, \"home_town\": \"Ulm\", \"seen\": \"2024-01-01T00:00:00Z\"}",
                        database,
                        READER.profile.age.to(READER.profile.age.plus(1)),
                        READER.profile.newsletter.to(READER.profile.newsletter.not()),
                        READER.profile.town.to(READER.profile.town.upper()),
                        READER.profile.seen.to(READER.profile.seen.plus(Duration.ofDays(1)))))
                .isEqualTo(new JsonObject()
                        .put("age", 16)
                        .put("newsletter", false)
                        .put("home_town", "ULM")
                        .put("seen", "2024-01-02T00:00:00.000000Z"));
        assertThat(await(db.one(READER.find())).profile().seen()).isEqualTo("2024-01-02T00:00:00Z");
        assertThat(changed("{}", database, READER.profile.town.to(READER.settings.theme)))
                .isEqualTo(new JsonObject().putNull("home_town"));
        assertThat(changed("{}", database, READER.profile.address.city.to(READER.name)))
                .isEqualTo(new JsonObject("{\"address\": {\"city\": \"Bert\"}}"));
    }

    @Test
    void makes_the_objects_around_what_it_sets(TestDatabase database) {
        var point = READER.profile.address.point;
        var expected = new JsonObject("{\"address\": {\"point\": {\"latitude\": 1.5}}}");

        assertThat(changed("{}", database, point.latitude.to(1.5))).isEqualTo(expected);
        assertThat(changed("null", database, point.latitude.to(1.5))).isEqualTo(expected);
        assertThat(changed("{\"address\": null}", database, point.latitude.to(1.5)))
                .isEqualTo(expected);
        assertThat(changed(
                        "{\"address\": {\"point\": {\"longitude\": 2.5}}, \"x\": 1}", database, point.latitude.to(1.5)))
                .isEqualTo(new JsonObject(
                        "{\"address\": {\"point\": {\"longitude\": 2.5, \"latitude\": 1.5}}, \"x\": 1}"));
        await(db.execute(READER.update().set(READER.settings.theme.to("dark")).all()));
        assertThat(await(db.one(READER.find(READER.settings)))).isEqualTo(new Settings("dark", null));
    }

    @Test
    void takes_the_last_of_several_changes(TestDatabase database) {
        var profile = READER.profile;
        var address = new Address("Weg", "Ulm", null);
        var stored = "{\"age\": 1, \"address\": {\"city\": \"Bonn\", \"x\": 1}}";

        assertThat(changed(stored, database, profile.age.to(2), profile.age.to(3), profile.age.remove()))
                .isEqualTo(new JsonObject("{\"address\": {\"city\": \"Bonn\", \"x\": 1}}"));
        assertThat(changed(stored, database, profile.address.to(address), profile.address.city.to("Köln")))
                .isEqualTo(new JsonObject(
                        "{\"age\": 1, \"address\": {\"street\": \"Weg\", \"city\": \"Köln\", \"point\": null}}"));
        assertThat(changed(stored, database, profile.address.city.to("Köln"), profile.address.remove()))
                .isEqualTo(new JsonObject("{\"age\": 1}"));
        assertThat(changed(stored, database, profile.address.remove(), profile.address.city.to("Köln")))
                .isEqualTo(new JsonObject("{\"age\": 1, \"address\": {\"city\": \"Köln\"}}"));
        assertThat(changed(stored, database, profile.address.city.remove(), profile.address.street.to("Weg")))
                .isEqualTo(new JsonObject("{\"age\": 1, \"address\": {\"x\": 1, \"street\": \"Weg\"}}"));
        assertThat(changed(stored, database, profile.address.city.remove(), profile.age.to(2)))
                .isEqualTo(new JsonObject("{\"age\": 2, \"address\": {\"x\": 1}}"));
        assertThat(changed(
                                stored,
                                database,
                                profile.to(Profile.of(1, "Ulm")),
                                profile.age.to(2),
                                profile.address.point.to(new Point(1, 2)))
                        .getInteger("age"))
                .isEqualTo(2);
        assertThat(changed(stored, database, profile.age.to(2), profile.to(Profile.of(1, "Ulm")))
                        .getInteger("age"))
                .isEqualTo(1);
    }

    @Test
    void scenario_80_sets_to_null_what_stays_and_removes_what_goes(TestDatabase database) {
        var stored = "{\"home_town\": \"Ulm\", \"address\": {\"city\": \"Ulm\"}}";

        assertThat(changed(stored, database, READER.profile.town.toNull()))
                .isEqualTo(new JsonObject("{\"home_town\": null, \"address\": {\"city\": \"Ulm\"}}"));
        assertThat(changed(stored, database, READER.profile.town.remove()))
                .isEqualTo(new JsonObject("{\"address\": {\"city\": \"Ulm\"}}"));
        assertThat(changed(stored, database, READER.profile.address.city.remove(), READER.profile.town.remove()))
                .isEqualTo(new JsonObject("{\"address\": {}}"));
        assertThat(changed("{}", database, READER.profile.address.city.remove()))
                .isEqualTo(new JsonObject());
        assertThatThrownBy(READER.profile.age::toNull).hasMessageContaining("[jino:null-assignment]");

        await(db.execute(READER.update().set(READER.settings.size.remove()).all()));
        assertThat(await(db.one(READER.find())).settings()).isNull();
    }

    @Test
    void changes_members_on_conflict() {
        await(db.execute(READER.insert()
                .row(bert)
                .onConflict(READER.id)
                .doUpdate(READER.profile.age.to(READER.profile.age.plus(1)), READER.profile.newsletter.to(true))));

        assertThat(await(db.one(READER.find())).profile())
                .isEqualTo(new Profile(16, "Bern", true, Level.NEW, 3, null, null));
    }

    @Test
    void changes_what_is_a_whole_as_a_whole() {
        await(db.execute(READER.update()
                .set(READER.tags.to(List.of("a", "b")))
                .set(READER.raw.to("[1]"))
                .all()));

        assertThat(await(db.one(READER.find())))
                .extracting(Reader::tags, Reader::raw)
                .containsExactly(List.of("a", "b"), "[1]");
    }

    @Test
    void refuses_to_change_a_member_of_an_unknown_default() {
        var update = READER.update().set(READER.settings.toDefault());

        assertThatThrownBy(() -> update.set(READER.settings.size.to(1)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:json-change]");
    }
}
