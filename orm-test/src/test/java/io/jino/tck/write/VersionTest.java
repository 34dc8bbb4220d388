package io.jino.tck.write;

import static io.jino.tck.model.DocumentTable.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.StaleVersionException;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Document;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

public abstract class VersionTest {

    @Test
    void is_counted_up_and_compared_by_an_update(Verbs db, Sent sent) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        sent.clear();

        var second = db.update(DOCUMENT, first.withTitle("final"));

        assertThat(second).isEqualTo(new Document(1L, "final", 1));
        sent.onPostgres("update \"document\" set \"title\" = $1, \"version\" = $2::int4"
                        + " where \"id\" = $3::int8 and \"version\" = $4::int4")
                .onBothMySqls("update `document` set `title` = ?, `version` = ? where `id` = ? and `version` = ?");
        assertThat(sent.lastValues()).containsExactly("final", 1, 1L, 0);
        assertThat(db.one(DOCUMENT.find())).isEqualTo(second);
    }

    @Test
    void is_counted_up_and_compared_by_a_patch(Verbs db, Sent sent) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        sent.clear();

        var second = db.one(DOCUMENT.patch(first).set(DOCUMENT.title.to("final")));

        assertThat(second).isEqualTo(new Document(1L, "final", 1));
        sent.onPostgres("update \"document\" set \"title\" = $1, \"version\" = \"version\" + $2::int4"
                        + " where \"id\" = $3::int8 and \"version\" = $4::int4"
                        + " returning \"id\", \"title\", \"version\"")
                .onBothMySqls(
                        "START TRANSACTION",
                        "update `document` set `title` = ?, `version` = `version` + ? where `id` = ? and `version` = ?",
                        "select t0.`id`, t0.`title`, t0.`version` from `document` t0 where t0.`id` = ?",
                        "COMMIT");
    }

    @Test
    void is_set_and_not_counted_by_a_patch_that_sets_it(Verbs db) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));

        assertThat(db.one(DOCUMENT.patch(first).set(DOCUMENT.version.to(10))).version())
                .isEqualTo(10);
    }

    @Test
    void is_compared_by_a_delete(Verbs db, Sent sent) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        sent.clear();

        assertThat(db.delete(DOCUMENT, first)).isTrue();

        sent.onPostgres("delete from \"document\" where \"id\" = $1::int8 and \"version\" = $2::int4")
                .onBothMySqls("delete from `document` where `id` = ? and `version` = ?");
    }

    @Test
    void that_has_moved_on_stops_update_patch_and_delete(Verbs db) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        var second = db.update(DOCUMENT, first.withTitle("final"));

        assertStale(() -> db.update(DOCUMENT, first.withTitle("lost")));
        assertStale(() -> db.one(DOCUMENT.patch(first).set(DOCUMENT.title.to("lost"))));
        assertStale(() -> db.delete(DOCUMENT, first));
        assertThat(db.all(DOCUMENT.find())).containsExactly(second);
    }

    @Test
    void of_a_row_that_is_gone_has_moved_on(Verbs db) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        db.delete(DOCUMENT, first);

        assertStale(() -> db.update(DOCUMENT, first));
        assertStale(() -> db.one(DOCUMENT.patch(first).set(DOCUMENT.title.to("lost"))));
        assertStale(() -> db.delete(DOCUMENT, first));
    }

    @Test
    void is_not_stale_because_nothing_else_changes(Verbs db) {
        var first = db.insert(DOCUMENT, Document.titled("same"));

        assertThat(db.update(DOCUMENT, first).version()).isEqualTo(1);
        var second = db.one(DOCUMENT.find());
        assertThat(db.one(DOCUMENT.patch(second).set(DOCUMENT.title.to("same"))).version())
                .isEqualTo(2);
        // Nothing at all changes here, not even the version.
        var third = db.one(DOCUMENT.find());
        assertThat(db.one(
                        DOCUMENT.patch(third).set(DOCUMENT.title.to("same")).set(DOCUMENT.version.to(third.version()))))
                .isEqualTo(third);
    }

    @Test
    void is_counted_up_and_not_compared_by_an_upsert(Verbs db) {
        var first = db.insert(DOCUMENT, Document.titled("draft"));
        db.update(DOCUMENT, first.withTitle("final"));

        assertThat(db.upsert(DOCUMENT, first.withTitle("again"))).isEqualTo(new Document(1L, "again", 2));
        assertThat(db.upsert(DOCUMENT, new Document(7L, "new", 3))).isEqualTo(new Document(7L, "new", 3));
    }

    @Test
    void that_cannot_be_counted_up_is_refused_before_anything_is_sent(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.update(DOCUMENT, new Document(1L, "last", Integer.MAX_VALUE)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("document.version")
                .hasMessageContaining("[jino:version-exhausted]");
        sent.nothing();
    }

    private static void assertStale(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.table()).isEqualTo("document"))
                .hasMessageContaining("[jino:stale-version]")
                .hasMessageNotContaining("lost");
    }
}
