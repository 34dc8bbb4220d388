package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.expr.Functions;
import io.jino.relation.Parts;
import io.jino.schema.Fetch;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts, questions and aggregates along relations. */
abstract class CountTest extends Blog {
    record Numbers(String name, long posts, boolean hasHidden, Optional<BigDecimal> best) {}

    record Counted(String name, long number) {}

    private static final Fetch<Writer, Numbers> NUMBERS = WRITER.fetch(WRITER.name)
            .with(WRITER.posts().where(POST.published).count())
            .with(WRITER.posts().where(POST.published.not()).exists())
            .with(WRITER.posts().aggregate(POST.score.max()))
            .as(Numbers::new);

    private static final List<Numbers> EXPECTED = List.of(
            new Numbers("ann", 2, true, Optional.of(new BigDecimal("12345678.125"))),
            new Numbers("bob", 1, false, Optional.of(new BigDecimal("2.000"))),
            new Numbers("cid", 0, false, Optional.empty()));

    @Test
    void they_are_part_of_the_rows_own_statement() {
        assertThat(all(WRITER.find(NUMBERS).orderBy(WRITER.id.asc()))).isEqualTo(EXPECTED);
        sent("select t0.[name], (select count(*) from [post] t1 where t1.[writer_id] = t0.[id]"
                + " and t1.[published]), exists (select 1 from [post] t2 where t2.[writer_id] = t0.[id]"
                + " and not (t2.[published])), (select max(t3.[score]) from [post] t3 where t3.[writer_id] = t0.[id])"
                + " from [writer] t0 order by t0.[id]");
    }

    @Test
    void for_rows_in_hand_each_is_a_statement_that_groups_by_key() {
        var writers = all(WRITER.find().orderBy(WRITER.id.asc()));
        statements().clear();
        assertThat(done(db().load(NUMBERS, writers)).list()).isEqualTo(EXPECTED);
        sent(
                on(
                        "select t0.[writer_id], count(*) from [post] t0 where t0.[writer_id] = any($1::int8[])"
                                + " and t0.[published] group by t0.[writer_id]",
                        "select t0.[writer_id], count(*) from [post] t0 where t0.[writer_id] = any($1::int8[])"
                                + " and not (t0.[published]) group by t0.[writer_id]",
                        "select t0.[writer_id], max(t0.[score]) from [post] t0"
                                + " where t0.[writer_id] = any($1::int8[]) group by t0.[writer_id]"),
                on(
                        "select t1.[writer_id], count(*) from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where t1.[published] group by t1.[writer_id]",
                        "select t1.[writer_id], count(*) from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where not (t1.[published]) group by t1.[writer_id]",
                        "select t1.[writer_id], max(t1.[score])"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] group by t1.[writer_id]"));
    }

    @Test
    void a_count_of_nothing_is_zero_in_the_row_and_after_the_fact() {
        var numbers = WRITER.posts().aggregate(Functions.count());
        var different = WRITER.posts().aggregate(POST.editorId.count());
        var query = WRITER.find(WRITER.fetch(numbers).with(different).as(List::of));
        assertThat(all(query.orderBy(WRITER.id.asc())))
                .containsExactly(
                        List.of(Optional.of(3L), Optional.of(2L)),
                        List.of(Optional.of(1L), Optional.of(1L)),
                        List.of(Optional.of(0L), Optional.of(0L)));
        var writers = all(WRITER.find().orderBy(WRITER.id.asc()));
        assertThat(done(db().load(numbers, writers)).list())
                .containsExactly(Optional.of(3L), Optional.of(1L), Optional.of(0L));
        assertThat(done(db().load(different, writers)).list())
                .containsExactly(Optional.of(2L), Optional.of(1L), Optional.of(0L));
    }

    @Test
    void they_are_conditions_and_orders() {
        var busy = WRITER.find(WRITER.name)
                .where(WRITER.posts().any(POST.title.startsWith("a")))
                .where(WRITER.edited().none(POST.published.not()))
                .where(WRITER.posts().count().gt(1L))
                .orderBy(WRITER.posts().aggregate(POST.score.sum()).desc(), WRITER.id.asc());
        assertThat(all(busy)).containsExactly("ann");
        sent(
                on("select t0.[name] from [writer] t0 where exists (select 1 from [post] t1"
                        + " where t1.[writer_id] = t0.[id] and t1.[title] like $1 escape '!') and not (exists (select 1"
                        + " from [post] t2 where t2.[editor_id] = t0.[id] and not (t2.[published]))) and (select count(*)"
                        + " from [post] t3 where t3.[writer_id] = t0.[id]) > $2::int8 order by (select sum(t4.[score])"
                        + " from [post] t4 where t4.[writer_id] = t0.[id]) desc, t0.[id]"),
                on("select t0.[name] from [writer] t0 where exists (select 1 from [post] t1"
                        + " where t1.[writer_id] = t0.[id] and t1.[title] like ? escape '!') and not (exists (select 1"
                        + " from [post] t2 where t2.[editor_id] = t0.[id] and not (t2.[published]))) and (select count(*)"
                        + " from [post] t3 where t3.[writer_id] = t0.[id]) > ? order by (select sum(t4.[score])"
                        + " from [post] t4 where t4.[writer_id] = t0.[id]) desc, t0.[id]"));
    }

    @Test
    void whether_an_optional_one_is_there_is_a_condition_and_a_part() {
        record Edited(String title, boolean isEdited) {}
        var edited = POST.fetch(POST.title).with(POST.editor.exists()).as(Edited::new);
        assertThat(all(POST.find(edited)
                        .where(POST.editor.where(WRITER.name.eq("cid")).exists().not())
                        .orderBy(POST.id.asc())))
                .containsExactly(new Edited("alpha", true), new Edited("beta", false), new Edited("delta", true));
        sent(
                on("select t0.[title], exists (select 1 from [writer] t1 where t1.[id] = t0.[editor_id])"
                        + " from [post] t0 where not (exists (select 1 from [writer] t2 where t2.[id] = t0.[editor_id]"
                        + " and t2.[name] = $1)) order by t0.[id]"),
                on("select t0.[title], exists (select 1 from [writer] t1 where t1.[id] = t0.[editor_id])"
                        + " from [post] t0 where not (exists (select 1 from [writer] t2 where t2.[id] = t0.[editor_id]"
                        + " and t2.[name] = ?)) order by t0.[id]"));
    }

    @Test
    void a_table_that_refers_to_itself_is_not_mixed_up() {
        var counted = CATEGORY.fetch(CATEGORY.name)
                .with(CATEGORY.children().where(CATEGORY.name.ne("left")).count())
                .as(Counted::new);
        assertThat(all(CATEGORY.find(counted)
                        .where(CATEGORY.children().any(CATEGORY.name.like("le%")))
                        .orderBy(CATEGORY.children().count().desc(), CATEGORY.id.asc())))
                .containsExactly(new Counted("root", 1), new Counted("left", 1));
        sent(
                on("select t0.[name], (select count(*) from [category] t1 where t1.[parent_id] = t0.[id]"
                        + " and t1.[name] <> $1) from [category] t0 where exists (select 1 from [category] t2"
                        + " where t2.[parent_id] = t0.[id] and t2.[name] like $2 escape '!') order by (select count(*)"
                        + " from [category] t3 where t3.[parent_id] = t0.[id]) desc, t0.[id]"),
                on("select t0.[name], (select count(*) from [category] t1 where t1.[parent_id] = t0.[id]"
                        + " and t1.[name] <> ?) from [category] t0 where exists (select 1 from [category] t2"
                        + " where t2.[parent_id] = t0.[id] and t2.[name] like ? escape '!') order by (select count(*)"
                        + " from [category] t3 where t3.[parent_id] = t0.[id]) desc, t0.[id]"));
    }

    @Test
    void what_is_joined_has_counts_of_its_own() {
        record Line(String title, Optional<Counted> editor) {}
        var counted = WRITER.fetch(WRITER.name).with(WRITER.posts().count()).as(Counted::new);
        var line = POST.fetch(POST.title).with(POST.editor.as(counted)).as(Line::new);
        assertThat(all(POST.find(line).orderBy(POST.id.asc())))
                .containsExactly(
                        new Line("alpha", Optional.of(new Counted("bob", 1))),
                        new Line("beta", Optional.empty()),
                        new Line("gamma", Optional.of(new Counted("cid", 0))),
                        new Line("delta", Optional.of(new Counted("ann", 3))));
        sent("select t0.[title], t1.[name], (select count(*) from [post] t2"
                + " where t2.[writer_id] = t1.[id]), t1.[id] from [post] t0 left"
                + " join [writer] t1 on t1.[id] = t0.[editor_id] order by t0.[id]");
    }

    @Test
    void a_parent_of_the_same_table_has_counts_of_its_own() {
        record Line(Category category, Optional<Counted> parent) {}
        var counted =
                CATEGORY.fetch(CATEGORY.name).with(CATEGORY.children().count()).as(Counted::new);
        var line = CATEGORY.fetch().with(CATEGORY.parent.as(counted)).as(Line::new);
        assertThat(all(CATEGORY.find(line).where(CATEGORY.id.le(4L)).orderBy(CATEGORY.id.asc())).stream()
                        .map(Line::parent))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Counted("root", 2)),
                        Optional.of(new Counted("root", 2)),
                        Optional.of(new Counted("left", 1)));
        sent(
                on("select t0.[id], t0.[parent_id], t0.[name], t1.[name], (select count(*) from [category] t2"
                        + " where t2.[parent_id] = t1.[id]), t1.[id] from [category] t0 left"
                        + " join [category] t1 on t1.[id] = t0.[parent_id] where t0.[id] <= $1::int8 order by t0.[id]"),
                on("select t0.[id], t0.[parent_id], t0.[name], t1.[name], (select count(*) from [category] t2"
                        + " where t2.[parent_id] = t1.[id]), t1.[id] from [category] t0 left"
                        + " join [category] t1 on t1.[id] = t0.[parent_id] where t0.[id] <= ? order by t0.[id]"));
    }

    @Test
    void relations_through_others_and_keys_of_two_columns_are_counted_too() {
        var writers = WRITER.fetch(WRITER.name)
                .with(WRITER.posts()
                        .through(POST.labels())
                        .where(LABEL.name.ne("old"))
                        .count())
                .as(Counted::new);
        assertThat(all(WRITER.find(writers).orderBy(WRITER.id.asc())))
                .containsExactly(new Counted("ann", 2), new Counted("bob", 0), new Counted("cid", 0));
        sent(
                on("select t0.[name], (select count(*) from [label] t1 join [post_label] t2 on t1.[id] = t2.[label_id]"
                        + " join [post] t3 on t2.[post_id] = t3.[id] where t3.[writer_id] = t0.[id] and t1.[name] <> $1)"
                        + " from [writer] t0 order by t0.[id]"),
                on("select t0.[name], (select count(*) from [label] t1 join [post_label] t2 on t1.[id] = t2.[label_id]"
                        + " join [post] t3 on t2.[post_id] = t3.[id] where t3.[writer_id] = t0.[id] and t1.[name] <> ?)"
                        + " from [writer] t0 order by t0.[id]"));
        var purchases = PURCHASE.fetch(PURCHASE.customer)
                .with(PURCHASE.lines().where(PURCHASE_LINE.sku.ne("a")).count())
                .as(Counted::new);
        assertThat(all(PURCHASE.find(purchases).orderBy(PURCHASE.customer.asc())))
                .containsExactly(new Counted("x", 1), new Counted("y", 1), new Counted("z", 1));
        sent(
                on("select t0.[customer], (select count(*) from [purchase_line] t1"
                        + " where t1.[tenant_id] = t0.[tenant_id] and t1.[order_no] = t0.[order_no] and t1.[sku] <> $1)"
                        + " from [purchase] t0 order by t0.[customer]"),
                on("select t0.[customer], (select count(*) from [purchase_line] t1"
                        + " where t1.[tenant_id] = t0.[tenant_id] and t1.[order_no] = t0.[order_no] and t1.[sku] <> ?)"
                        + " from [purchase] t0 order by t0.[customer]"));
    }

    @Test
    void those_for_rows_in_hand_are_the_same() {
        var writers = all(WRITER.find().orderBy(WRITER.id.asc()));
        var labels = WRITER.posts().through(POST.labels()).where(LABEL.name.ne("old"));
        assertThat(done(db().load(labels.count(), writers)).list()).containsExactly(2L, 0L, 0L);
        assertThat(done(db().load(labels.exists(), writers)).list()).containsExactly(true, false, false);
        var purchases = all(PURCHASE.find().orderBy(PURCHASE.customer.asc()));
        statements().clear();
        assertThat(done(db().load(
                                        PURCHASE.lines()
                                                .where(PURCHASE_LINE.sku.ne("a"))
                                                .count(),
                                        purchases))
                        .list())
                .containsExactly(1L, 1L, 1L);
        sent(
                on("select t1.[tenant_id], t1.[order_no], count(*) from unnest($1::int8[], $2::int4[]) t0 ([c0], [c1])"
                        + " join [purchase_line] t1 on t1.[tenant_id] = t0.[c0] and t1.[order_no] = t0.[c1]"
                        + " where t1.[sku] <> $3 group by t1.[tenant_id], t1.[order_no]"),
                on("select t1.[tenant_id], t1.[order_no], count(*)"
                        + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t0"
                        + " join [purchase_line] t1 on t1.[tenant_id] = t0.[c0] and t1.[order_no] = t0.[c1]"
                        + " where t1.[sku] <> ? group by t1.[tenant_id], t1.[order_no]"));
    }

    @Test
    void a_relation_of_a_relation_is_a_condition() {
        var titles = POST.find(POST.title)
                .where(POST.notes().any(NOTE.writerId.eq(3L)))
                .where(POST.labels().any(LABEL.posts().count().gt(1L)));
        assertThat(all(titles)).containsExactly("alpha");
    }

    @Test
    void what_the_database_computes_may_use_a_relation() {
        var doubled = WRITER.fetch(WRITER.name)
                .with(Parts.<Writer, Long>computed(WRITER.posts().count().times(2L)))
                .as(Counted::new);
        assertThat(all(WRITER.find(doubled).orderBy(WRITER.id.asc())))
                .containsExactly(new Counted("ann", 6), new Counted("bob", 2), new Counted("cid", 0));
    }
}
