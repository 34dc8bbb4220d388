package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.LAND_towns;
import static io.jino.tck.relation.Relations.NOTE_WRITER;
import static io.jino.tck.relation.Relations.POST_labels;
import static io.jino.tck.relation.Relations.POST_notes;
import static io.jino.tck.relation.Relations.PURCHASE_lines;
import static io.jino.tck.relation.Relations.WRITER_posts;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Some rows for each parent. */
abstract class TopTest extends Blog {
    record Titles(String name, List<String> titles) {}

    record Card(String title, long notes, List<String> by) {}

    record Cards(String name, List<Card> posts) {}

    @Test
    void a_limit_counts_for_each_parent() {
        var titles = WRITER.fetch(WRITER.name)
                .with(WRITER_posts().orderBy(POST.createdAt.desc()).limit(2).as(POST.title))
                .as(Titles::new);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Titles("ann", List.of("gamma", "beta")),
                        new Titles("bob", List.of("delta")),
                        new Titles("cid", List.of()));
        sent("?");
    }

    @Test
    void so_does_an_offset() {
        var titles = WRITER.fetch(WRITER.name)
                .with(WRITER_posts()
                        .where(POST.title.ne("omega"))
                        .orderBy(POST.title.asc())
                        .offset(1)
                        .limit(1)
                        .as(POST.title))
                .as(Titles::new);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Titles("ann", List.of("beta")), new Titles("bob", List.of()), new Titles("cid", List.of()));
        sent("?");
    }

    @Test
    void an_offset_needs_no_limit() {
        var titles = WRITER_posts().orderBy(POST.title.asc()).offset(1).as(POST.title);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(List.of("beta", "gamma"), List.of(), List.of());
        sent("?");
    }

    @Test
    void a_limit_of_nothing_gives_nothing() {
        var titles = WRITER_posts().orderBy(POST.title.asc()).limit(0).as(POST.title);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc()))).containsExactly(List.of(), List.of(), List.of());
    }

    @Test
    void the_order_may_be_by_what_is_computed() {
        var titles = WRITER_posts()
                .orderBy(POST_notes().count().desc(), POST.title.concat("x").desc())
                .limit(2)
                .as(POST.title);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(List.of("alpha", "gamma"), List.of("delta"), List.of());
        sent("?");
    }

    @Test
    void nulls_stand_where_the_order_says() {
        var titles = WRITER_posts()
                .orderBy(POST.editorId.desc().nullsLast(), POST.id.asc())
                .limit(3)
                .as(POST.title);
        assertThat(all(WRITER.find(titles).where(WRITER.name.eq("ann"))))
                .containsExactly(List.of("gamma", "alpha", "beta"));
        var others = WRITER_posts()
                .orderBy(POST.editorId.desc().nullsFirst(), POST.id.asc())
                .limit(2)
                .as(POST.title);
        assertThat(all(WRITER.find(others).where(WRITER.name.eq("ann")))).containsExactly(List.of("beta", "gamma"));
    }

    @Test
    void a_relation_through_a_link_table_is_cut_by_the_order_of_the_link() {
        var labels = POST_labels()
                .where(LABEL.name.ne("rare"))
                .orderBy(POST_LABEL.weight.desc())
                .limit(1)
                .as(LABEL.name);
        assertThat(all(POST.find(labels).orderBy(POST.id.asc())))
                .containsExactly(List.of("new"), List.of("new"), List.of(), List.of("old"));
        sent("?");
    }

    @Test
    void parents_may_have_keys_of_two_columns() {
        var skus =
                PURCHASE_lines().orderBy(PURCHASE_LINE.lineNo.desc()).limit(1).as(PURCHASE_LINE.sku);
        assertThat(all(PURCHASE.find(skus).orderBy(PURCHASE.customer.asc())))
                .containsExactly(List.of("b"), List.of("c"), List.of("d"));
        sent("?");
    }

    @Test
    void parents_may_have_texts_as_keys() {
        var towns = LAND_towns().orderBy(TOWN.name.desc()).limit(1).as(TOWN.name);
        assertThat(all(LAND.find(towns).orderBy(LAND.code.asc()))).containsExactly(List.of("Bonn"), List.of());
        sent("?");
    }

    @Test
    void what_is_cut_has_counts_and_relations_of_its_own() {
        var card = POST.fetch(POST.title)
                .with(POST_notes().count())
                .with(POST_notes().orderBy(NOTE.id.desc()).limit(2).as(NOTE_WRITER.as(WRITER.name)))
                .as(Card::new);
        var cards = WRITER.fetch(WRITER.name)
                .with(WRITER_posts().orderBy(POST.title.asc()).limit(1).as(card))
                .as(Cards::new);
        assertThat(all(WRITER.find(cards).where(WRITER.id.lt(3L)).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Cards("ann", List.of(new Card("alpha", 3, List.of("ann", "cid")))),
                        new Cards("bob", List.of(new Card("delta", 1, List.of("ann")))));
        sent("?");
    }
}
