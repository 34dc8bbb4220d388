package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What refers to rows. */
abstract class ToManyTest extends Blog {
    record Titles(String name, List<String> titles) {}

    record Remark(String body, String by) {}

    record Card(String title, List<Remark> remarks, List<String> labels) {}

    record Page(String name, List<Card> posts) {}

    record Sides(String name, List<String> open, List<String> hidden, List<String> edited) {}

    record Weighed(String label, int weight) {}

    @Test
    void what_refers_to_rows_is_found_by_their_keys() {
        var titles = WRITER.fetch(WRITER.name)
                .with(WRITER.posts()
                        .where(POST.published)
                        .orderBy(POST.title.desc())
                        .as(POST.title))
                .as(Titles::new);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Titles("ann", List.of("beta", "alpha")),
                        new Titles("bob", List.of("delta")),
                        new Titles("cid", List.of()));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[writer_id] from [post] t0 where t0.[writer_id] = any($1::int8[])"
                                + " and t0.[published] order by t0.[title] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where t1.[published] order by t1.[title] desc"));
    }

    @Test
    void every_level_takes_one_statement_for_each_relation() {
        var remark = NOTE.fetch(NOTE.body).with(NOTE.writer.as(WRITER.name)).as(Remark::new);
        var card = POST.fetch(POST.title)
                .with(POST.notes().orderBy(NOTE.id.asc()).as(remark))
                .with(POST.labels().orderBy(LABEL.name.desc()).as(LABEL.name))
                .as(Card::new);
        var page = WRITER.fetch(WRITER.name)
                .with(WRITER.posts().orderBy(POST.id.asc()).as(card))
                .as(Page::new);
        assertThat(all(WRITER.find(page).where(WRITER.id.le(2L)).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Page(
                                "ann",
                                List.of(
                                        new Card(
                                                "alpha",
                                                List.of(
                                                        new Remark("first", "bob"),
                                                        new Remark("second", "cid"),
                                                        new Remark("third", "ann")),
                                                List.of("old", "new")),
                                        new Card("beta", List.of(), List.of("new")),
                                        new Card("gamma", List.of(), List.of()))),
                        new Page(
                                "bob",
                                List.of(new Card("delta", List.of(new Remark("fourth", "ann")), List.of("old")))));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] <= $1::int8 order by t0.[id]",
                        "select t0.[title], t0.[id], t0.[writer_id] from [post] t0"
                                + " where t0.[writer_id] = any($1::int8[]) order by t0.[id]",
                        "select t0.[body], t1.[name], t1.[id], t0.[post_id] from [note] t0 left"
                                + " join [writer] t1 on t1.[id] = t0.[writer_id] where t0.[post_id] = any($1::int8[]) order by t0.[id]",
                        "select t0.[name], t1.[post_id] from [label] t0 join [post_label] t1 on t0.[id] = t1.[label_id]"
                                + " where t1.[post_id] = any($1::int8[]) order by t0.[name] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] <= ? order by t0.[id]",
                        "select t1.[title], t1.[id], t1.[writer_id]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] order by t1.[id]",
                        "select t1.[body], t2.[name], t2.[id], t1.[post_id]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [note] t1 on t1.[post_id] = t0.[c0] left join [writer] t2 on t2.[id] = t1.[writer_id]"
                                + " order by t1.[id]",
                        "select t2.[name], t1.[post_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post_label] t1 on t1.[post_id] = t0.[c0] join [label] t2 on t2.[id] = t1.[label_id]"
                                + " order by t2.[name] desc"));
    }

    @Test
    void two_relations_between_the_same_tables_and_two_parts_of_one_stand_side_by_side() {
        var sides = WRITER.fetch(WRITER.name)
                .with(WRITER.posts()
                        .where(POST.published)
                        .orderBy(POST.id.asc())
                        .as(POST.title))
                .with(WRITER.posts()
                        .where(POST.published.not())
                        .orderBy(POST.id.asc())
                        .as(POST.title))
                .with(WRITER.edited().orderBy(POST.id.asc()).as(POST.title))
                .as(Sides::new);
        assertThat(all(WRITER.find(sides).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Sides("ann", List.of("alpha", "beta"), List.of("gamma"), List.of("delta")),
                        new Sides("bob", List.of("delta"), List.of(), List.of("alpha")),
                        new Sides("cid", List.of(), List.of(), List.of("gamma")));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[writer_id] from [post] t0 where t0.[writer_id] = any($1::int8[])"
                                + " and t0.[published] order by t0.[id]",
                        "select t0.[title], t0.[writer_id] from [post] t0 where t0.[writer_id] = any($1::int8[])"
                                + " and not (t0.[published]) order by t0.[id]",
                        "select t0.[title], t0.[editor_id] from [post] t0 where t0.[editor_id] = any($1::int8[]) order by t0.[id]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where t1.[published] order by t1.[id]",
                        "select t1.[title], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where not (t1.[published]) order by t1.[id]",
                        "select t1.[title], t1.[editor_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[editor_id] = t0.[c0] order by t1.[id]"));
    }

    @Test
    void rows_are_found_by_all_columns_of_a_key() {
        var skus = PURCHASE.fetch(PURCHASE.customer)
                .with(PURCHASE.lines().orderBy(PURCHASE_LINE.lineNo.desc()).as(PURCHASE_LINE.sku))
                .as(Titles::new);
        assertThat(all(PURCHASE.find(skus).orderBy(PURCHASE.customer.asc())))
                .containsExactly(
                        new Titles("x", List.of("b", "a")),
                        new Titles("y", List.of("c")),
                        new Titles("z", List.of("d")));
        sent(
                on(
                        "select t0.[customer], t0.[tenant_id], t0.[order_no] from [purchase] t0 order by t0.[customer]",
                        "select t1.[sku], t1.[tenant_id], t1.[order_no] from unnest($1::int8[], $2::int4[]) t0 ([c0], [c1])"
                                + " join [purchase_line] t1 on t1.[tenant_id] = t0.[c0] and t1.[order_no] = t0.[c1]"
                                + " order by t1.[line_no] desc"),
                on(
                        "select t0.[customer], t0.[tenant_id], t0.[order_no] from [purchase] t0 order by t0.[customer]",
                        "select t1.[sku], t1.[tenant_id], t1.[order_no]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t0"
                                + " join [purchase_line] t1 on t1.[tenant_id] = t0.[c0] and t1.[order_no] = t0.[c1]"
                                + " order by t1.[line_no] desc"));
    }

    @Test
    void a_relation_through_a_link_table_is_one_statement() {
        var labels = POST.fetch(POST.title)
                .with(POST.labels().orderBy(POST_LABEL.weight.desc()).as(LABEL.name))
                .as(Titles::new);
        assertThat(all(POST.find(labels).orderBy(POST.id.asc())))
                .containsExactly(
                        new Titles("alpha", List.of("new", "old")),
                        new Titles("beta", List.of("new")),
                        new Titles("gamma", List.of()),
                        new Titles("delta", List.of("old")));
        sent(
                on(
                        "select t0.[title], t0.[id] from [post] t0 order by t0.[id]",
                        "select t0.[name], t1.[post_id] from [label] t0 join [post_label] t1 on t0.[id] = t1.[label_id]"
                                + " where t1.[post_id] = any($1::int8[]) order by t1.[weight] desc"),
                on(
                        "select t0.[title], t0.[id] from [post] t0 order by t0.[id]",
                        "select t2.[name], t1.[post_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post_label] t1 on t1.[post_id] = t0.[c0] join [label] t2 on t2.[id] = t1.[label_id]"
                                + " order by t1.[weight] desc"));
    }

    @Test
    void the_link_row_itself_is_a_relation_like_any_other() {
        var weighed = POST_LABEL
                .fetch(POST_LABEL.label.as(LABEL.name))
                .with(POST_LABEL.weight)
                .as(Weighed::new);
        var links = POST_LABEL.post.inverse().orderBy(POST_LABEL.weight.asc()).as(weighed);
        assertThat(all(POST.find(links).where(POST.id.eq(10L)).orderBy(POST.id.asc())))
                .containsExactly(List.of(new Weighed("old", 1), new Weighed("new", 5)));
        sent(
                on(
                        "select t0.[id] from [post] t0 where t0.[id] = $1::int8 order by t0.[id]",
                        "select t1.[name], t1.[id], t0.[weight], t0.[post_id] from [post_label] t0 left"
                                + " join [label] t1 on t1.[id] = t0.[label_id] where t0.[post_id] = any($1::int8[]) order by t0.[weight]"),
                on(
                        "select t0.[id] from [post] t0 where t0.[id] = ? order by t0.[id]",
                        "select t2.[name], t2.[id], t1.[weight], t1.[post_id]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post_label] t1 on t1.[post_id] = t0.[c0] left"
                                + " join [label] t2 on t2.[id] = t1.[label_id] order by t1.[weight]"));
    }

    @Test
    void a_relation_may_lead_through_several_tables() {
        var labels = WRITER.fetch(WRITER.name)
                .with(WRITER.posts()
                        .where(POST.published)
                        .through(POST.labels().where(POST_LABEL.weight.gt(1)))
                        .orderBy(LABEL.id.asc(), POST.id.asc())
                        .as(LABEL.name))
                .as(Titles::new);
        assertThat(all(WRITER.find(labels).orderBy(WRITER.id.asc())))
                .containsExactly(
                        new Titles("ann", List.of("new", "new")),
                        new Titles("bob", List.of("old")),
                        new Titles("cid", List.of()));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[name], t2.[writer_id] from [label] t0 join [post_label] t1 on t0.[id] = t1.[label_id]"
                                + " join [post] t2 on t1.[post_id] = t2.[id] where t2.[writer_id] = any($1::int8[]) and t2.[published]"
                                + " and t1.[weight] > $2::int4 order by t0.[id], t2.[id]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t3.[name], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] join [post_label] t2 on t2.[post_id] = t1.[id]"
                                + " join [label] t3 on t3.[id] = t2.[label_id] where t1.[published] and t2.[weight] > ?"
                                + " order by t3.[id], t1.[id]"));
    }

    @Test
    void a_relation_may_lead_back_to_its_own_table() {
        var together = POST.fetch(POST.title)
                .with(POST.labels()
                        .where(LABEL.name.eq("new"))
                        .through(LABEL.posts())
                        .orderBy(POST.id.asc())
                        .as(POST.title))
                .as(Titles::new);
        assertThat(all(POST.find(together).orderBy(POST.id.asc())))
                .containsExactly(
                        new Titles("alpha", List.of("alpha", "beta")),
                        new Titles("beta", List.of("alpha", "beta")),
                        new Titles("gamma", List.of()),
                        new Titles("delta", List.of()));
        sent(
                on(
                        "select t0.[title], t0.[id] from [post] t0 order by t0.[id]",
                        "select t0.[title], t3.[post_id] from [post] t0 join [post_label] t1 on t0.[id] = t1.[post_id]"
                                + " join [label] t2 on t1.[label_id] = t2.[id] join [post_label] t3 on t2.[id] = t3.[label_id]"
                                + " where t3.[post_id] = any($1::int8[]) and t2.[name] = $2 order by t0.[id]"),
                on(
                        "select t0.[title], t0.[id] from [post] t0 order by t0.[id]",
                        "select t4.[title], t1.[post_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post_label] t1 on t1.[post_id] = t0.[c0] join [label] t2 on t2.[id] = t1.[label_id]"
                                + " join [post_label] t3 on t3.[label_id] = t2.[id] join [post] t4 on t4.[id] = t3.[post_id]"
                                + " where t2.[name] = ? order by t4.[id]"));
    }

    @Test
    void rows_below_those_below_are_found_by_one_statement() {
        var below = CATEGORY.fetch(CATEGORY.name)
                .with(CATEGORY.children()
                        .through(CATEGORY.children())
                        .orderBy(CATEGORY.name.asc())
                        .as(CATEGORY.name))
                .as(Titles::new);
        assertThat(all(CATEGORY.find(below).where(CATEGORY.id.le(2L)).orderBy(CATEGORY.id.asc())))
                .containsExactly(new Titles("root", List.of("leaf")), new Titles("left", List.of("deep")));
        sent(
                on(
                        "select t0.[name], t0.[id] from [category] t0 where t0.[id] <= $1::int8 order by t0.[id]",
                        "select t0.[name], t1.[parent_id] from [category] t0"
                                + " join [category] t1 on t0.[parent_id] = t1.[id] where t1.[parent_id] = any($1::int8[])"
                                + " order by t0.[name]"),
                on(
                        "select t0.[name], t0.[id] from [category] t0 where t0.[id] <= ? order by t0.[id]",
                        "select t2.[name], t1.[parent_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [category] t1 on t1.[parent_id] = t0.[c0] join [category] t2 on t2.[parent_id] = t1.[id]"
                                + " order by t2.[name]"));
    }

    @Test
    void another_use_of_a_table_has_its_relations_too() {
        var writer = WRITER.as();
        var titles = writer.fetch(writer.name)
                .with(WRITER.posts().from(writer).orderBy(POST.id.asc()).as(POST.title))
                .as(Titles::new);
        var found = writer.find(titles)
                .join(WRITER, WRITER.id.gt(writer.id).and(WRITER.name.eq("cid")))
                .where(WRITER.posts().from(writer).count().gt(0L))
                .orderBy(writer.id.desc());
        assertThat(all(found))
                .containsExactly(
                        new Titles("bob", List.of("delta")), new Titles("ann", List.of("alpha", "beta", "gamma")));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 join [writer] t1 on t1.[id] > t0.[id]"
                                + " and t1.[name] = $1 where (select count(*) from [post] t2"
                                + " where t2.[writer_id] = t0.[id]) > $2::int8 order by t0.[id] desc",
                        "select t0.[title], t0.[writer_id] from [post] t0 where t0.[writer_id] = any($1::int8[]) order by t0.[id]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 join [writer] t1 on t1.[id] > t0.[id]"
                                + " and t1.[name] = ? where (select count(*) from [post] t2 where t2.[writer_id] = t0.[id]) > ?"
                                + " order by t0.[id] desc",
                        "select t1.[title], t1.[writer_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] order by t1.[id]"));
    }

    @Test
    void no_rows_take_one_statement_and_rows_that_refer_to_nothing_no_further_one() {
        var names = NOTE.fetch(NOTE.body)
                .with(NOTE.writer.split().as(POST.writer.inverse().as(POST.title)))
                .as(Titles::new);
        assertThat(all(NOTE.find(names).where(NOTE.id.lt(0L)))).isEmpty();
        statements().hasCount(1);
        var notes = POST.fetch(POST.title)
                .with(POST.notes().as(NOTE.writer.as(WRITER.name)))
                .as(Titles::new);
        assertThat(all(POST.find(notes).where(POST.title.eq("beta")))).containsExactly(new Titles("beta", List.of()));
        statements().hasCount(2);
    }
}
