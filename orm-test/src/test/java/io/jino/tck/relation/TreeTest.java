package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.PartTable.PART;
import static io.jino.tck.relation.model.PlaceTable.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.relation.Tree;
import io.jino.schema.Fetch;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Part;
import io.jino.tck.relation.model.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows below a row, and those above it. */
abstract class TreeTest extends Blog {
    record Node(String name, List<Node> children) {
        static Node of(String name, Node... children) {
            return new Node(name, List.of(children));
        }
    }

    record Counted(String name, boolean hasMore) {}

    record Branch(Counted node, List<Branch> children) {}

    record Line(String name, List<String> above) {}

    private static Fetch<Category, Node> names(int depth) {
        return CATEGORY.fetch(CATEGORY.name)
                .with(Tree.below(CATEGORY.children().orderBy(CATEGORY.id.asc()), depth, CATEGORY.name, Node::new))
                .as(Node::new);
    }

    @Test
    void trees_are_one_recursive_statement() {
        assertThat(all(CATEGORY.find(names(9)).where(CATEGORY.parentId.isNull()).orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        Node.of("root", Node.of("left", Node.of("leaf", Node.of("deep"))), Node.of("right")),
                        Node.of("alone"));
        sent(
                on(
                        "select t0.[name], t0.[id] from [category] t0 where t0.[parent_id] is null order by t0.[id]",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t0.[parent_id], t0.[id], 1"
                                + " from [category] t0 where t0.[parent_id] = any($1::int8[])"
                                + " union all select t1.[c0], t2.[id], t1.[c2] + 1 from [jino_tree] t1"
                                + " join [category] t2 on t2.[parent_id] = t1.[c1]"
                                + " where t1.[c2] < $2::int8) select t4.[name], t3.[c0], t4.[parent_id], t4.[id] from [jino_tree] t3"
                                + " join [category] t4 on t4.[id] = t3.[c1] order by t4.[id]"),
                on(
                        "select t0.[name], t0.[id] from [category] t0 where t0.[parent_id] is null order by t0.[id]",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t1.[parent_id], t1.[id], 1"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [category] t1 on t1.[parent_id] = t0.[c0] union all select t2.[c0], t3.[id], t2.[c2] + 1"
                                + " from [jino_tree] t2 join [category] t3 on t3.[parent_id] = t2.[c1]"
                                + " where t2.[c2] < ?) select t5.[name], t4.[c0], t5.[parent_id], t5.[id] from [jino_tree] t4"
                                + " join [category] t5 on t5.[id] = t4.[c1] order by t5.[id]"));
    }

    @Test
    void they_end_with_their_depth() {
        var root = CATEGORY.id.eq(1L).and(CATEGORY.name.ne("x"));
        assertThat(all(CATEGORY.find(names(1)).where(root)))
                .containsExactly(Node.of("root", Node.of("left"), Node.of("right")));
        assertThat(all(CATEGORY.find(names(2)).where(root)))
                .containsExactly(Node.of("root", Node.of("left", Node.of("leaf")), Node.of("right")));
    }

    @Test
    void each_row_may_be_the_root_of_its_own_tree() {
        assertThat(all(CATEGORY.find(names(3)).orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        Node.of("root", Node.of("left", Node.of("leaf", Node.of("deep"))), Node.of("right")),
                        Node.of("left", Node.of("leaf", Node.of("deep"))),
                        Node.of("right"),
                        Node.of("leaf", Node.of("deep")),
                        Node.of("deep"),
                        Node.of("alone"));
    }

    @Test
    void a_condition_counts_on_every_level_and_nodes_have_parts_of_their_own() {
        var counted =
                CATEGORY.fetch(CATEGORY.name).with(CATEGORY.children().exists()).as(Counted::new);
        var below = Tree.below(
                CATEGORY.children().where(CATEGORY.name.ne("leaf")).orderBy(CATEGORY.name.desc()),
                9,
                counted,
                Branch::new);
        assertThat(all(CATEGORY.find(below).where(CATEGORY.name.eq("root"))))
                .containsExactly(List.of(
                        new Branch(new Counted("right", false), List.of()),
                        new Branch(new Counted("left", true), List.of())));
        sent(
                on(
                        "select t0.[id] from [category] t0 where t0.[name] = $1",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t0.[parent_id], t0.[id], 1"
                                + " from [category] t0 where t0.[parent_id] = any($1::int8[]) and t0.[name] <> $2"
                                + " union all select t1.[c0], t2.[id], t1.[c2] + 1 from [jino_tree] t1"
                                + " join [category] t2 on t2.[parent_id] = t1.[c1] where t1.[c2] < $3::int8"
                                + " and t2.[name] <> $4) select t4.[name], exists (select 1 from [category] t5"
                                + " where t5.[parent_id] = t4.[id]), t3.[c0], t4.[parent_id], t4.[id] from [jino_tree] t3"
                                + " join [category] t4 on t4.[id] = t3.[c1] order by t4.[name] desc"),
                on(
                        "select t0.[id] from [category] t0 where t0.[name] = ?",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t1.[parent_id], t1.[id], 1"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [category] t1 on t1.[parent_id] = t0.[c0] where t1.[name] <> ?"
                                + " union all select t2.[c0], t3.[id], t2.[c2] + 1 from [jino_tree] t2"
                                + " join [category] t3 on t3.[parent_id] = t2.[c1] where t2.[c2] < ?"
                                + " and t3.[name] <> ?) select t5.[name], exists (select 1 from [category] t6"
                                + " where t6.[parent_id] = t5.[id]), t4.[c0], t5.[parent_id], t5.[id] from [jino_tree] t4"
                                + " join [category] t5 on t5.[id] = t4.[c1] order by t5.[name] desc"));
    }

    @Test
    void nodes_have_relations_of_their_own() {
        var below = Tree.below(
                CATEGORY.children().orderBy(CATEGORY.id.asc()),
                2,
                CATEGORY.parent.split().as(CATEGORY.name),
                (parent, children) -> parent.orElse("?") + children);
        assertThat(all(CATEGORY.find(below).where(CATEGORY.name.eq("root"))))
                .containsExactly(List.of("root[left[]]", "root[]"));
        statements().hasCount(3);
    }

    @Test
    void a_cycle_in_the_data_ends() {
        done(db().execute(CATEGORY.update().set(CATEGORY.parentId.to(5L)).where(CATEGORY.id.eq(1L))));
        done(db().execute(CATEGORY.update().set(CATEGORY.parentId.to(6L)).where(CATEGORY.id.eq(6L))));
        assertThat(all(CATEGORY.find(names(50))
                        .where(CATEGORY.id.in(1L, 4L, 6L))
                        .orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        Node.of("root", Node.of("left", Node.of("leaf", Node.of("deep"))), Node.of("right")),
                        Node.of("leaf", Node.of("deep", Node.of("root", Node.of("left"), Node.of("right")))),
                        Node.of("alone"));
        var line = CATEGORY.fetch(CATEGORY.name)
                .with(Tree.above(CATEGORY.parent, 50, CATEGORY.name))
                .as(Line::new);
        assertThat(all(CATEGORY.find(line).where(CATEGORY.id.in(4L, 6L)).orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        new Line("leaf", List.of("left", "root", "deep", "leaf")), new Line("alone", List.of("alone")));
    }

    @Test
    void the_line_above_begins_with_the_nearest() {
        var line = CATEGORY.fetch(CATEGORY.name)
                .with(Tree.above(CATEGORY.parent, 10, CATEGORY.name))
                .as(Line::new);
        assertThat(all(CATEGORY.find(line).orderBy(CATEGORY.id.asc())))
                .containsExactly(
                        new Line("root", List.of()),
                        new Line("left", List.of("root")),
                        new Line("right", List.of("root")),
                        new Line("leaf", List.of("left", "root")),
                        new Line("deep", List.of("leaf", "left", "root")),
                        new Line("alone", List.of()));
        sent(
                on(
                        "select t0.[name], t0.[parent_id] from [category] t0 order by t0.[id]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3]) as (select t0.[id], t0.[parent_id], t0.[id], 1"
                                + " from [category] t0 where t0.[id] = any($1::int8[])"
                                + " union all select t1.[c0], t2.[parent_id], t2.[id], t1.[c3] + 1 from [jino_tree] t1"
                                + " join [category] t2 on t2.[id] = t1.[c1]"
                                + " where t1.[c3] < $2::int8) select t4.[name], t3.[c0], t4.[id], t3.[c3] from [jino_tree] t3"
                                + " join [category] t4 on t4.[id] = t3.[c2]"),
                on(
                        "select t0.[name], t0.[parent_id] from [category] t0 order by t0.[id]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3]) as (select t1.[id], t1.[parent_id], t1.[id], 1"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [category] t1 on t1.[id] = t0.[c0]"
                                + " union all select t2.[c0], t3.[parent_id], t3.[id], t2.[c3] + 1 from [jino_tree] t2"
                                + " join [category] t3 on t3.[id] = t2.[c1]"
                                + " where t2.[c3] < ?) select t5.[name], t4.[c0], t5.[id], t4.[c3] from [jino_tree] t4"
                                + " join [category] t5 on t5.[id] = t4.[c2]"));
        var nearest = Tree.above(CATEGORY.parent, 2, CATEGORY.name);
        assertThat(all(CATEGORY.find(nearest).where(CATEGORY.name.eq("deep"))))
                .containsExactly(List.of("leaf", "left"));
    }

    @Test
    void the_line_above_ends_where_a_condition_does_not_hold() {
        var above = Tree.above(CATEGORY.parent.where(CATEGORY.name.ne("left")), 10, CATEGORY.name);
        assertThat(all(CATEGORY.find(above).orderBy(CATEGORY.id.asc())))
                .containsExactly(List.of(), List.of("root"), List.of("root"), List.of(), List.of("leaf"), List.of());
    }

    @Test
    void what_is_above_one_that_is_there_may_be_nothing() {
        record Above(Optional<List<String>> aboveParent) {}
        var above = CATEGORY.fetch(CATEGORY.parent.as(Tree.above(CATEGORY.parent, 10, CATEGORY.name)))
                .as(Above::new);
        assertThat(all(CATEGORY.find(above).where(CATEGORY.id.le(2L)).orderBy(CATEGORY.id.asc())))
                .containsExactly(new Above(Optional.empty()), new Above(Optional.of(List.of())));
    }

    @Test
    void a_tree_may_have_keys_of_two_columns() {
        Rows.insert(
                db(),
                PART,
                new Part(1, 1, null, null, "car"),
                new Part(1, 2, 1L, 1, null),
                new Part(2, 1, 1L, 2, "bolt"),
                new Part(2, 2, null, 1, "half a reference"));
        record Piece(@Nullable String note, List<Piece> pieces) {}
        var pieces = Tree.below(PART.pieces().orderBy(PART.number.asc()), 5, PART.note, Piece::new);
        assertThat(all(PART.find(pieces).where(PART.plant.eq(1L)).orderBy(PART.number.asc())))
                .containsExactly(
                        List.of(new Piece(null, List.of(new Piece("bolt", List.of())))),
                        List.of(new Piece("bolt", List.of())));
        sent(
                on(
                        "select t0.[plant], t0.[number] from [part] t0 where t0.[plant] = $1::int8 order by t0.[number]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3], [c4]) as (select t1.[whole_plant],"
                                + " t1.[whole_number], t1.[plant], t1.[number], 1 from unnest($1::int8[], $2::int4[]) t0 ([c0], [c1])"
                                + " join [part] t1 on t1.[whole_plant] = t0.[c0] and t1.[whole_number] = t0.[c1]"
                                + " union all select t2.[c0], t2.[c1], t3.[plant], t3.[number], t2.[c4] + 1 from [jino_tree] t2"
                                + " join [part] t3 on t3.[whole_plant] = t2.[c2] and t3.[whole_number] = t2.[c3]"
                                + " where t2.[c4] < $3::int8) select t5.[note], t4.[c0], t4.[c1], t5.[whole_plant], t5.[whole_number],"
                                + " t5.[plant], t5.[number] from [jino_tree] t4 join [part] t5 on t5.[plant] = t4.[c2]"
                                + " and t5.[number] = t4.[c3] order by t5.[number]"),
                on(
                        "select t0.[plant], t0.[number] from [part] t0 where t0.[plant] = ? order by t0.[number]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3], [c4]) as (select t1.[whole_plant],"
                                + " t1.[whole_number], t1.[plant], t1.[number], 1"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t0"
                                + " join [part] t1 on t1.[whole_plant] = t0.[c0] and t1.[whole_number] = t0.[c1]"
                                + " union all select t2.[c0], t2.[c1], t3.[plant], t3.[number], t2.[c4] + 1 from [jino_tree] t2"
                                + " join [part] t3 on t3.[whole_plant] = t2.[c2] and t3.[whole_number] = t2.[c3]"
                                + " where t2.[c4] < ?) select t5.[note], t4.[c0], t4.[c1], t5.[whole_plant], t5.[whole_number],"
                                + " t5.[plant], t5.[number] from [jino_tree] t4 join [part] t5 on t5.[plant] = t4.[c2]"
                                + " and t5.[number] = t4.[c3] order by t5.[number]"));
        var above = Tree.above(PART.whole, 5, PART.number);
        assertThat(all(PART.find(above).where(PART.plant.eq(2L)).orderBy(PART.number.asc())))
                .containsExactly(List.of(2, 1), List.of());
        sent(
                on(
                        "select t0.[whole_plant], t0.[whole_number] from [part] t0 where t0.[plant] = $1::int8"
                                + " order by t0.[number]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3], [c4], [c5], [c6]) as (select t1.[plant],"
                                + " t1.[number], t1.[whole_plant], t1.[whole_number], t1.[plant], t1.[number], 1"
                                + " from unnest($1::int8[], $2::int4[]) t0 ([c0], [c1]) join [part] t1 on t1.[plant] = t0.[c0]"
                                + " and t1.[number] = t0.[c1]"
                                + " union all select t2.[c0], t2.[c1], t3.[whole_plant], t3.[whole_number], t3.[plant], t3.[number],"
                                + " t2.[c6] + 1 from [jino_tree] t2 join [part] t3 on t3.[plant] = t2.[c2] and t3.[number] = t2.[c3]"
                                + " where t2.[c6] < $3::int8) select t5.[number], t4.[c0], t4.[c1], t5.[plant], t4.[c6]"
                                + " from [jino_tree] t4 join [part] t5 on t5.[plant] = t4.[c4] and t5.[number] = t4.[c5]"),
                on(
                        "select t0.[whole_plant], t0.[whole_number] from [part] t0 where t0.[plant] = ? order by t0.[number]",
                        "with recursive [jino_tree] ([c0], [c1], [c2], [c3], [c4], [c5], [c6]) as (select t1.[plant],"
                                + " t1.[number], t1.[whole_plant], t1.[whole_number], t1.[plant], t1.[number], 1"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]', [c1] bigint path '$[1]')) t0"
                                + " join [part] t1 on t1.[plant] = t0.[c0] and t1.[number] = t0.[c1]"
                                + " union all select t2.[c0], t2.[c1], t3.[whole_plant], t3.[whole_number], t3.[plant], t3.[number],"
                                + " t2.[c6] + 1 from [jino_tree] t2 join [part] t3 on t3.[plant] = t2.[c2] and t3.[number] = t2.[c3]"
                                + " where t2.[c6] < ?) select t5.[number], t4.[c0], t4.[c1], t5.[plant], t4.[c6] from [jino_tree] t4"
                                + " join [part] t5 on t5.[plant] = t4.[c4] and t5.[number] = t4.[c5]"));
    }

    @Test
    void a_tree_may_have_texts_as_keys() {
        Rows.insert(
                db(),
                PLACE,
                new Place("w", null, "world"),
                new Place("eu", "w", "Europe"),
                new Place("de", "eu", "Germany"));
        var below = Tree.below(PLACE.places().orderBy(PLACE.name.asc()), 5, PLACE.name, Node::new);
        assertThat(all(PLACE.find(below).orderBy(PLACE.name.desc())))
                .containsExactly(
                        List.of(Node.of("Europe", Node.of("Germany"))), List.of(), List.of(Node.of("Germany")));
        sent(
                on(
                        "select t0.[code] from [place] t0 order by t0.[name] desc",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t0.[within_code], t0.[code], 1"
                                + " from [place] t0 where t0.[within_code] = any($1::text[])"
                                + " union all select t1.[c0], t2.[code], t1.[c2] + 1 from [jino_tree] t1"
                                + " join [place] t2 on t2.[within_code] = t1.[c1]"
                                + " where t1.[c2] < $2::int8) select t4.[name], t3.[c0], t4.[within_code], t4.[code]"
                                + " from [jino_tree] t3 join [place] t4 on t4.[code] = t3.[c1] order by t4.[name]"),
                on(
                        "select t0.[code] from [place] t0 order by t0.[name] desc",
                        "with recursive [jino_tree] ([c0], [c1], [c2]) as (select t0.[within_code], t0.[code], 1"
                                + " from [place] t0 where t0.[within_code] in (?, ?, ?, ?)"
                                + " union all select t1.[c0], t2.[code], t1.[c2] + 1 from [jino_tree] t1"
                                + " join [place] t2 on t2.[within_code] = t1.[c1]"
                                + " where t1.[c2] < ?) select t4.[name], t3.[c0], t4.[within_code], t4.[code] from [jino_tree] t3"
                                + " join [place] t4 on t4.[code] = t3.[c1] order by t4.[name]"));
        assertThat(all(PLACE.find(Tree.above(PLACE.within, 5, PLACE.name)).orderBy(PLACE.name.desc())))
                .containsExactly(List.of(), List.of("Europe", "world"), List.of("world"));
    }
}
