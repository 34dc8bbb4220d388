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
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0]"
                                + " order by t2.[created_at] desc limit $2::int8) t1 order by t1.[created_at] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0]"
                                + " order by t2.[created_at] desc limit ?) t1 order by t1.[created_at] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[jino_k0]"
                                + " from (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id], t2.[title]"
                                + " as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as [created_at],"
                                + " t2.[writer_id] as [jino_k0], row_number() over (partition by t2.[writer_id]"
                                + " order by t2.[created_at] desc) as [jino_n]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post] t2 on t2.[writer_id] = t1.[c0]) t0 where t0.[jino_n] <= ? order by t0.[jino_n]"));
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
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0] and t2.[title] <> $2"
                                + " order by t2.[title] limit $3::int8 offset $4::int8) t1 order by t1.[title]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0] and t2.[title] <> ?"
                                + " order by t2.[title] limit ? offset ?) t1 order by t1.[title]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[jino_k0]"
                                + " from (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id], t2.[title]"
                                + " as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as [created_at],"
                                + " t2.[writer_id] as [jino_k0], row_number() over (partition by t2.[writer_id]"
                                + " order by t2.[title]) as [jino_n] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post] t2 on t2.[writer_id] = t1.[c0] where t2.[title] <> ?) t0 where t0.[jino_n] > ?"
                                + " and t0.[jino_n] <= (? + ?) order by t0.[jino_n]"));
    }

    @Test
    void an_offset_needs_no_limit() {
        var titles = WRITER_posts().orderBy(POST.title.asc()).offset(1).as(POST.title);
        assertThat(all(WRITER.find(titles).orderBy(WRITER.id.asc())))
                .containsExactly(List.of("beta", "gamma"), List.of(), List.of());
        sent(
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0]"
                                + " order by t2.[title] offset $2::int8) t1 order by t1.[title]"),
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0]"
                                + " order by t2.[title] limit 18446744073709551615 offset ?) t1 order by t1.[title]"),
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[jino_k0]"
                                + " from (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id], t2.[title]"
                                + " as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as [created_at],"
                                + " t2.[writer_id] as [jino_k0], row_number() over (partition by t2.[writer_id]"
                                + " order by t2.[title]) as [jino_n] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post] t2 on t2.[writer_id] = t1.[c0]) t0 where t0.[jino_n] > ? order by t0.[jino_n]"));
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
        sent(
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at], (select count(*) from [note] t3"
                                + " where t3.[post_id] = t2.[id]) as [jino_o7], t2.[title] || $2 as [jino_o8] from [post] t2"
                                + " where t2.[writer_id] = t0.[c0] order by (select count(*) from [note] t4"
                                + " where t4.[post_id] = t2.[id]) desc, t2.[title] || $3 desc limit $4::int8) t1"
                                + " order by t1.[jino_o7] desc, t1.[jino_o8] desc"),
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at], (select count(*) from [note] t3"
                                + " where t3.[post_id] = t2.[id]) as [jino_o7], concat(t2.[title], ?) as [jino_o8] from [post] t2"
                                + " where t2.[writer_id] = t0.[c0] order by (select count(*) from [note] t4"
                                + " where t4.[post_id] = t2.[id]) desc, concat(t2.[title], ?) desc limit ?) t1"
                                + " order by t1.[jino_o7] desc, t1.[jino_o8] desc"),
                on(
                        "select t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[jino_k0]"
                                + " from (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id], t2.[title]"
                                + " as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as [created_at],"
                                + " t2.[writer_id] as [jino_k0], row_number() over (partition by t2.[writer_id]"
                                + " order by (select count(*) from [note] t3"
                                + " where t3.[post_id] = t2.[id]) desc, concat(t2.[title], ?) desc) as [jino_n]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post] t2 on t2.[writer_id] = t1.[c0]) t0 where t0.[jino_n] <= ? order by t0.[jino_n]"));
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
        sent(
                on(
                        "select t0.[id] from [post] t0 order by t0.[id]",
                        "select t1.[name], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[name] as [name], t3.[weight] as [jino_o2]"
                                + " from [label] t2 join [post_label] t3 on t2.[id] = t3.[label_id] where t3.[post_id] = t0.[c0]"
                                + " and t2.[name] <> $2 order by t3.[weight] desc limit $3::int8) t1 order by t1.[jino_o2] desc"),
                on(
                        "select t0.[id] from [post] t0 order by t0.[id]",
                        "select t1.[name], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[name] as [name], t3.[weight] as [jino_o2]"
                                + " from [label] t2 join [post_label] t3 on t2.[id] = t3.[label_id] where t3.[post_id] = t0.[c0]"
                                + " and t2.[name] <> ? order by t3.[weight] desc limit ?) t1 order by t1.[jino_o2] desc"),
                on(
                        "select t0.[id] from [post] t0 order by t0.[id]",
                        "select t0.[name], t0.[jino_k0]"
                                + " from (select t3.[id] as [id], t3.[name] as [name], t2.[post_id] as [jino_k0],"
                                + " row_number() over (partition by t2.[post_id] order by t2.[weight] desc) as [jino_n]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post_label] t2 on t2.[post_id] = t1.[c0] join [label] t3 on t3.[id] = t2.[label_id]"
                                + " where t3.[name] <> ?) t0 where t0.[jino_n] <= ? order by t0.[jino_n]"));
    }

    @Test
    void parents_may_have_keys_of_two_columns() {
        var skus =
                PURCHASE_lines().orderBy(PURCHASE_LINE.lineNo.desc()).limit(1).as(PURCHASE_LINE.sku);
        assertThat(all(PURCHASE.find(skus).orderBy(PURCHASE.customer.asc())))
                .containsExactly(List.of("b"), List.of("c"), List.of("d"));
        sent(
                on(
                        "select t0.[tenant_id], t0.[order_no] from [purchase] t0 order by t0.[customer]",
                        "select t1.[sku], t0.[c0], t0.[c1] from unnest($1::int8[], $2::int4[]) t0 ([c0], [c1]) cross"
                                + " join lateral (select t2.[tenant_id] as [tenant_id], t2.[order_no] as [order_no], t2.[line_no] as"
                                + " [line_no], t2.[replaced_tenant_id] as [replaced_tenant_id], t2.[replaced_order_no] as"
                                + " [replaced_order_no], t2.[sku] as [sku] from [purchase_line] t2 where t2.[tenant_id] = t0.[c0]"
                                + " and t2.[order_no] = t0.[c1] order by t2.[line_no] desc limit $3::int8) t1 order by t1.[line_no] desc"),
                on(
                        "select t0.[tenant_id], t0.[order_no] from [purchase] t0 order by t0.[customer]",
                        "select t1.[sku], t0.[c0], t0.[c1]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t0 cross"
                                + " join lateral (select t2.[tenant_id] as [tenant_id], t2.[order_no] as [order_no], t2.[line_no] as"
                                + " [line_no], t2.[replaced_tenant_id] as [replaced_tenant_id], t2.[replaced_order_no] as"
                                + " [replaced_order_no], t2.[sku] as [sku] from [purchase_line] t2 where t2.[tenant_id] = t0.[c0]"
                                + " and t2.[order_no] = t0.[c1] order by t2.[line_no] desc limit ?) t1 order by t1.[line_no] desc"),
                on(
                        "select t0.[tenant_id], t0.[order_no] from [purchase] t0 order by t0.[customer]",
                        "select t0.[sku], t0.[jino_k0], t0.[jino_k1]"
                                + " from (select t2.[tenant_id] as [tenant_id], t2.[order_no] as [order_no], t2.[line_no] as [line_no],"
                                + " t2.[replaced_tenant_id] as [replaced_tenant_id], t2.[replaced_order_no] as [replaced_order_no],"
                                + " t2.[sku] as [sku], t2.[tenant_id] as [jino_k0], t2.[order_no] as [jino_k1],"
                                + " row_number() over (partition by t2.[tenant_id], t2.[order_no]"
                                + " order by t2.[line_no] desc) as [jino_n]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t1"
                                + " join [purchase_line] t2 on t2.[tenant_id] = t1.[c0] and t2.[order_no] = t1.[c1]) t0"
                                + " where t0.[jino_n] <= ? order by t0.[jino_n]"));
    }

    @Test
    void parents_may_have_texts_as_keys() {
        var towns = LAND_towns().orderBy(TOWN.name.desc()).limit(1).as(TOWN.name);
        assertThat(all(LAND.find(towns).orderBy(LAND.code.asc()))).containsExactly(List.of("Bonn"), List.of());
        sent(
                on(
                        "select t0.[code] from [land] t0 order by t0.[code]",
                        "select t1.[name], t0.[c0] from unnest($1::text[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[land_code] as [land_code], t2.[name] as [name]"
                                + " from [town] t2 where t2.[land_code] = t0.[c0] order by t2.[name] desc limit $2::int8) t1"
                                + " order by t1.[name] desc"),
                on(
                        "select t0.[code] from [land] t0 order by t0.[code]",
                        "select t0.[name], t0.[jino_k0]"
                                + " from (select t1.[id] as [id], t1.[land_code] as [land_code], t1.[name] as [name], t1.[land_code] as"
                                + " [jino_k0], row_number() over (partition by t1.[land_code] order by t1.[name] desc) as [jino_n]"
                                + " from [town] t1 where t1.[land_code] in (?, ?)) t0 where t0.[jino_n] <= ? order by t0.[jino_n]"));
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
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] < $1::int8 order by t0.[id]",
                        "select t1.[title], (select count(*) from [note] t2 where t2.[post_id] = t1.[id]), t1.[id], t0.[c0]"
                                + " from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t3.[id] as [id], t3.[writer_id] as [writer_id], t3.[editor_id] as [editor_id],"
                                + " t3.[title] as [title], t3.[published] as [published], t3.[score] as [score], t3.[created_at] as"
                                + " [created_at] from [post] t3 where t3.[writer_id] = t0.[c0]"
                                + " order by t3.[title] limit $2::int8) t1 order by t1.[title]",
                        "select t2.[name], t2.[id], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t3.[id] as [id], t3.[post_id] as [post_id], t3.[writer_id] as [writer_id],"
                                + " t3.[body] as [body] from [note] t3 where t3.[post_id] = t0.[c0]"
                                + " order by t3.[id] desc limit $2::int8) t1 left join [writer] t2 on t2.[id] = t1.[writer_id]"
                                + " order by t1.[id] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] < ? order by t0.[id]",
                        "select t1.[title], (select count(*) from [note] t2 where t2.[post_id] = t1.[id]), t1.[id], t0.[c0]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t3.[id] as [id], t3.[writer_id] as [writer_id], t3.[editor_id] as [editor_id],"
                                + " t3.[title] as [title], t3.[published] as [published], t3.[score] as [score], t3.[created_at] as"
                                + " [created_at] from [post] t3 where t3.[writer_id] = t0.[c0] order by t3.[title] limit ?) t1"
                                + " order by t1.[title]",
                        "select t2.[name], t2.[id], t0.[c0]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t3.[id] as [id], t3.[post_id] as [post_id], t3.[writer_id] as [writer_id],"
                                + " t3.[body] as [body] from [note] t3 where t3.[post_id] = t0.[c0]"
                                + " order by t3.[id] desc limit ?) t1 left join [writer] t2 on t2.[id] = t1.[writer_id]"
                                + " order by t1.[id] desc"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] < ? order by t0.[id]",
                        "select t0.[title], (select count(*) from [note] t1"
                                + " where t1.[post_id] = t0.[id]), t0.[id], t0.[jino_k0]"
                                + " from (select t3.[id] as [id], t3.[writer_id] as [writer_id], t3.[editor_id] as [editor_id], t3.[title]"
                                + " as [title], t3.[published] as [published], t3.[score] as [score], t3.[created_at] as [created_at],"
                                + " t3.[writer_id] as [jino_k0], row_number() over (partition by t3.[writer_id]"
                                + " order by t3.[title]) as [jino_n] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t2"
                                + " join [post] t3 on t3.[writer_id] = t2.[c0]) t0 where t0.[jino_n] <= ? order by t0.[jino_n]",
                        "select t1.[name], t1.[id], t0.[jino_k0]"
                                + " from (select t3.[id] as [id], t3.[post_id] as [post_id], t3.[writer_id] as [writer_id], t3.[body] as"
                                + " [body], t3.[post_id] as [jino_k0], row_number() over (partition by t3.[post_id]"
                                + " order by t3.[id] desc) as [jino_n]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t2"
                                + " join [note] t3 on t3.[post_id] = t2.[c0]) t0 left join [writer] t1 on t1.[id] = t0.[writer_id]"
                                + " where t0.[jino_n] <= ? order by t0.[jino_n]"));
    }
}
