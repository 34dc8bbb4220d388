package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.CATEGORY_PARENT;
import static io.jino.tck.relation.Relations.KIOSK_STAND;
import static io.jino.tck.relation.Relations.NOTE_POST;
import static io.jino.tck.relation.Relations.POST_EDITOR;
import static io.jino.tck.relation.Relations.POST_WRITER;
import static io.jino.tck.relation.Relations.PURCHASE_LINE_PURCHASE;
import static io.jino.tck.relation.Relations.PURCHASE_LINE_REPLACED;
import static io.jino.tck.relation.Rows.ALPHA;
import static io.jino.tck.relation.Rows.ANN;
import static io.jino.tck.relation.Rows.BERLIN;
import static io.jino.tck.relation.Rows.BOB;
import static io.jino.tck.relation.Rows.DELTA;
import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.relation.Parts;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Stand;
import io.jino.tck.relation.model.Writer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row refers to. */
abstract class ToOneTest extends Blog {
    record Card(String title, String writer, Optional<String> editor) {}

    record Replacing(String sku, String customer, Optional<String> replaced) {}

    record Remark(String body, Post post, Writer author) {}

    record Stall(String name, Optional<Stand> stand) {}

    @Test
    void what_a_row_refers_to_is_joined_to_it() {
        var card = POST.fetch(POST.title)
                .with(POST_WRITER.as(WRITER.name))
                .with(POST_EDITOR.as(WRITER.name))
                .as(Card::new);
        assertThat(all(POST.find(card).orderBy(POST.id.asc())))
                .containsExactly(
                        new Card("alpha", "ann", Optional.of("bob")),
                        new Card("beta", "ann", Optional.empty()),
                        new Card("gamma", "ann", Optional.of("cid")),
                        new Card("delta", "bob", Optional.of("ann")));
        sent("?");
    }

    @Test
    void it_is_joined_by_all_columns_of_a_key() {
        var line = PURCHASE_LINE
                .fetch(PURCHASE_LINE.sku)
                .with(PURCHASE_LINE_PURCHASE.as(PURCHASE.customer))
                .with(PURCHASE_LINE_REPLACED.as(PURCHASE.customer))
                .as(Replacing::new);
        assertThat(all(PURCHASE_LINE.find(line).orderBy(PURCHASE_LINE.sku.asc())))
                .containsExactly(
                        new Replacing("a", "x", Optional.empty()),
                        new Replacing("b", "x", Optional.of("y")),
                        new Replacing("c", "y", Optional.empty()),
                        new Replacing("d", "z", Optional.of("x")));
        sent("?");
    }

    @Test
    void it_is_joined_by_a_text_and_a_uuid() {
        var stall = KIOSK.fetch(KIOSK.name).with(KIOSK_STAND).as(Stall::new);
        assertThat(all(KIOSK.find(stall).orderBy(KIOSK.id.asc())))
                .containsExactly(
                        new Stall("k", Optional.of(new Stand("a", BERLIN, "one"))),
                        new Stall("l", Optional.of(new Stand("a", BERLIN, "one"))),
                        new Stall("m", Optional.empty()),
                        new Stall("n", Optional.empty()));
        sent("?");
    }

    @Test
    void an_optional_one_is_absent_if_it_does_not_meet_its_condition() {
        var editor = POST_EDITOR
                .where(WRITER.bio.isNotNull().or(WRITER.name.eq("cid")))
                .as(WRITER.name);
        assertThat(all(POST.find(editor).orderBy(POST.id.asc())))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("cid"), Optional.of("ann"));
        sent("?");
    }

    @Test
    void whole_rows_are_joined_in_whole_rows() {
        var remark = NOTE.fetch(NOTE.body)
                .with(NOTE_POST)
                .with(NOTE_POST.as(POST_WRITER))
                .as(Remark::new);
        assertThat(all(NOTE.find(remark).where(NOTE.id.in(20L, 23L)).orderBy(NOTE.id.asc())))
                .containsExactly(new Remark("first", ALPHA, ANN), new Remark("fourth", DELTA, BOB));
        sent("?");
    }

    @Test
    void three_are_joined_in_each_other_and_a_fourth_is_found_by_its_key() {
        var fourth = CATEGORY_PARENT.as(CATEGORY_PARENT.as(CATEGORY_PARENT.as(CATEGORY_PARENT.as(CATEGORY.name))));
        record Line(String name, Optional<Optional<Optional<Optional<String>>>> above) {}
        var line = CATEGORY.fetch(CATEGORY.name).with(fourth).as(Line::new);
        assertThat(all(CATEGORY.find(line).orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        new Line("root", Optional.empty()),
                        new Line("left", Optional.of(Optional.empty())),
                        new Line("right", Optional.of(Optional.empty())),
                        new Line("leaf", Optional.of(Optional.of(Optional.empty()))),
                        new Line("deep", Optional.of(Optional.of(Optional.of(Optional.empty())))),
                        new Line("alone", Optional.empty()));
        sent("?");
    }

    @Test
    void one_that_is_split_is_found_by_its_key() {
        var card = POST.fetch(POST.title)
                .with(POST_WRITER.split().as(WRITER.name))
                .with(POST_EDITOR.where(WRITER.name.ne("bob")).split().as(WRITER.name))
                .as(Card::new);
        assertThat(all(POST.find(card).orderBy(POST.id.asc())))
                .containsExactly(
                        new Card("alpha", "ann", Optional.empty()),
                        new Card("beta", "ann", Optional.empty()),
                        new Card("gamma", "ann", Optional.of("cid")),
                        new Card("delta", "bob", Optional.of("ann")));
        sent("?");
    }

    @Test
    void the_one_row_that_refers_to_a_row_is_found_by_its_key() {
        record Edits(String name, Optional<String> title) {}
        var edits = WRITER.fetch(WRITER.name)
                .with(POST_EDITOR.inverseOne().where(POST.published).as(POST.title))
                .as(Edits::new);
        assertThat(all(WRITER.find(edits).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Edits("ann", Optional.of("delta")),
                        new Edits("bob", Optional.of("alpha")),
                        new Edits("cid", Optional.empty()));
        sent("?");
    }

    @Test
    void what_the_database_computes_of_it_is_a_part_like_any_other() {
        var title = POST.fetch(POST.title)
                .with(POST_WRITER.as(Parts.computed(WRITER.name.upper())))
                .with(POST_EDITOR.as(Parts.computed(WRITER.name.concat("!"))))
                .as(Card::new);
        assertThat(all(POST.find(title).where(POST.id.eq(10L))))
                .containsExactly(new Card("alpha", "ANN", Optional.of("bob!")));
        sent("?");
    }
}
