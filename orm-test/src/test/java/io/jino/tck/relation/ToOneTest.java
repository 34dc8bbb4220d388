package io.jino.tck.relation;

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
                .with(POST.writer.as(WRITER.name))
                .with(POST.editor.as(WRITER.name))
                .as(Card::new);
        assertThat(all(POST.find(card).orderBy(POST.id.asc())))
                .containsExactly(
                        new Card("alpha", "ann", Optional.of("bob")),
                        new Card("beta", "ann", Optional.empty()),
                        new Card("gamma", "ann", Optional.of("cid")),
                        new Card("delta", "bob", Optional.of("ann")));
        sent("select t0.[title], t1.[name], t1.[id], t2.[name], t2.[id] from [post] t0 left"
                + " join [writer] t1 on t1.[id] = t0.[writer_id] left"
                + " join [writer] t2 on t2.[id] = t0.[editor_id] order by t0.[id]");
    }

    @Test
    void it_is_joined_by_all_columns_of_a_key() {
        var line = PURCHASE_LINE
                .fetch(PURCHASE_LINE.sku)
                .with(PURCHASE_LINE.purchase.as(PURCHASE.customer))
                .with(PURCHASE_LINE.replaced.as(PURCHASE.customer))
                .as(Replacing::new);
        assertThat(all(PURCHASE_LINE.find(line).orderBy(PURCHASE_LINE.sku.asc())))
                .containsExactly(
                        new Replacing("a", "x", Optional.empty()),
                        new Replacing("b", "x", Optional.of("y")),
                        new Replacing("c", "y", Optional.empty()),
                        new Replacing("d", "z", Optional.of("x")));
        sent("select t0.[sku], t1.[customer], t1.[tenant_id], t1.[order_no], t2.[customer], t2.[tenant_id],"
                + " t2.[order_no] from [purchase_line] t0 left join [purchase] t1 on t1.[tenant_id] = t0.[tenant_id]"
                + " and t1.[order_no] = t0.[order_no] left"
                + " join [purchase] t2 on t2.[tenant_id] = t0.[replaced_tenant_id]"
                + " and t2.[order_no] = t0.[replaced_order_no] order by t0.[sku]");
    }

    @Test
    void it_is_joined_by_a_text_and_a_uuid() {
        var stall = KIOSK.fetch(KIOSK.name).with(KIOSK.stand).as(Stall::new);
        assertThat(all(KIOSK.find(stall).orderBy(KIOSK.id.asc())))
                .containsExactly(
                        new Stall("k", Optional.of(new Stand("a", BERLIN, "one"))),
                        new Stall("l", Optional.of(new Stand("a", BERLIN, "one"))),
                        new Stall("m", Optional.empty()),
                        new Stall("n", Optional.empty()));
        sent("select t0.[name], t1.[code], t1.[town], t1.[name] from [kiosk] t0 left"
                + " join [stand] t1 on t1.[code] = t0.[stand_code] and t1.[town] = t0.[stand_town] order by t0.[id]");
    }

    @Test
    void an_optional_one_is_absent_if_it_does_not_meet_its_condition() {
        var editor = POST.editor
                .where(WRITER.bio.isNotNull().or(WRITER.name.eq("cid")))
                .as(WRITER.name);
        assertThat(all(POST.find(editor).orderBy(POST.id.asc())))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("cid"), Optional.of("ann"));
        sent(
                on("select t1.[name], t1.[id] from [post] t0 left join [writer] t1 on t1.[id] = t0.[editor_id]"
                        + " and (t1.[bio] is not null or t1.[name] = $1) order by t0.[id]"),
                on("select t1.[name], t1.[id] from [post] t0 left join [writer] t1 on t1.[id] = t0.[editor_id]"
                        + " and (t1.[bio] is not null or t1.[name] = ?) order by t0.[id]"));
    }

    @Test
    void whole_rows_are_joined_in_whole_rows() {
        var remark = NOTE.fetch(NOTE.body)
                .with(NOTE.post)
                .with(NOTE.post.as(POST.writer))
                .as(Remark::new);
        assertThat(all(NOTE.find(remark).where(NOTE.id.in(20L, 23L)).orderBy(NOTE.id.asc())))
                .containsExactly(new Remark("first", ALPHA, ANN), new Remark("fourth", DELTA, BOB));
        sent(
                on(
                        "select t0.[body], t1.[id], t1.[writer_id], t1.[editor_id], t1.[title], t1.[published], t1.[score],"
                                + " t1.[created_at], t3.[id], t3.[name], t3.[bio], t2.[id] from [note] t0 left"
                                + " join [post] t1 on t1.[id] = t0.[post_id] left join [post] t2 on t2.[id] = t0.[post_id] left"
                                + " join [writer] t3 on t3.[id] = t2.[writer_id] where t0.[id] = any($1::int8[]) order by t0.[id]"),
                on("select t0.[body], t1.[id], t1.[writer_id], t1.[editor_id], t1.[title], t1.[published], t1.[score],"
                        + " t1.[created_at], t3.[id], t3.[name], t3.[bio], t2.[id] from [note] t0 left"
                        + " join [post] t1 on t1.[id] = t0.[post_id] left join [post] t2 on t2.[id] = t0.[post_id] left"
                        + " join [writer] t3 on t3.[id] = t2.[writer_id] where t0.[id] in (?, ?) order by t0.[id]"));
    }

    @Test
    void three_are_joined_in_each_other_and_a_fourth_is_found_by_its_key() {
        var fourth = CATEGORY.parent.as(CATEGORY.parent.as(CATEGORY.parent.as(CATEGORY.parent.as(CATEGORY.name))));
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
        sent("select t0.[name], t3.[parent_id], t3.[id], t2.[id], t1.[id] from [category] t0 left"
                + " join [category] t1 on t1.[id] = t0.[parent_id] left"
                + " join [category] t2 on t2.[id] = t1.[parent_id] left"
                + " join [category] t3 on t3.[id] = t2.[parent_id] order by t0.[id]");
    }

    @Test
    void one_that_is_split_is_found_by_its_key() {
        var card = POST.fetch(POST.title)
                .with(POST.writer.split().as(WRITER.name))
                .with(POST.editor.where(WRITER.name.ne("bob")).split().as(WRITER.name))
                .as(Card::new);
        assertThat(all(POST.find(card).orderBy(POST.id.asc())))
                .containsExactly(
                        new Card("alpha", "ann", Optional.empty()),
                        new Card("beta", "ann", Optional.empty()),
                        new Card("gamma", "ann", Optional.of("cid")),
                        new Card("delta", "bob", Optional.of("ann")));
        sent(
                on(
                        "select t0.[title], t0.[writer_id], t0.[editor_id] from [post] t0 order by t0.[id]",
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] = any($1::int8[])",
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] = any($1::int8[]) and t0.[name] <> $2"),
                on(
                        "select t0.[title], t0.[writer_id], t0.[editor_id] from [post] t0 order by t0.[id]",
                        "select t1.[name], t1.[id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [writer] t1 on t1.[id] = t0.[c0]",
                        "select t1.[name], t1.[id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [writer] t1 on t1.[id] = t0.[c0] where t1.[name] <> ?"));
    }

    @Test
    void the_one_row_that_refers_to_a_row_is_found_by_its_key() {
        record Edits(String name, Optional<String> title) {}
        var edits = WRITER.fetch(WRITER.name)
                .with(POST.editor.inverseOne().where(POST.published).as(POST.title))
                .as(Edits::new);
        assertThat(all(WRITER.find(edits).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Edits("ann", Optional.of("delta")),
                        new Edits("bob", Optional.of("alpha")),
                        new Edits("cid", Optional.empty()));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[editor_id] from [post] t0 where t0.[editor_id] = any($1::int8[])"
                                + " and t0.[published]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t1.[editor_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[editor_id] = t0.[c0] where t1.[published]"));
    }

    @Test
    void what_the_database_computes_of_it_is_a_part_like_any_other() {
        var title = POST.fetch(POST.title)
                .with(POST.writer.as(Parts.computed(WRITER.name.upper())))
                .with(POST.editor.as(Parts.computed(WRITER.name.concat("!"))))
                .as(Card::new);
        assertThat(all(POST.find(title).where(POST.id.eq(10L))))
                .containsExactly(new Card("alpha", "ANN", Optional.of("bob!")));
        sent(
                on("select t0.[title], upper(t1.[name]), t1.[id], t2.[name] || $1, t2.[id] from [post] t0 left"
                        + " join [writer] t1 on t1.[id] = t0.[writer_id] left join [writer] t2 on t2.[id] = t0.[editor_id]"
                        + " where t0.[id] = $2::int8"),
                on("select t0.[title], upper(t1.[name]), t1.[id], concat(t2.[name], ?), t2.[id] from [post] t0 left"
                        + " join [writer] t1 on t1.[id] = t0.[writer_id] left join [writer] t2 on t2.[id] = t0.[editor_id]"
                        + " where t0.[id] = ?"));
    }
}
