package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.POST_WRITER;
import static io.jino.tck.relation.Relations.POST_notes;
import static io.jino.tck.relation.Relations.WRITER_posts;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.bake.Baked2;
import io.jino.bake.Baked3;
import io.jino.bake.Parameter;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Baked queries with relations: arguments on every level. */
abstract class BakedFetchTest extends Blog {
    record Titles(String name, List<String> titles) {}

    record Counted(String name, long number, List<List<String>> notes) {}

    private static final Baked1<Long, Titles> BY_ID = Baked.bake(
            SqlType.LONG,
            id -> WRITER.find(WRITER.fetch(WRITER.name)
                            .with(WRITER_posts().orderBy(POST.id.asc()).as(POST.title))
                            .as(Titles::new))
                    .where(WRITER.id.eq(id)));

    private static final Baked3<String, Long, Long, Titles> SOME = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            SqlType.LONG,
            (title, limit, offset) -> WRITER.find(WRITER.fetch(WRITER.name)
                            .with(WRITER_posts()
                                    .where(POST.title.ne(title))
                                    .orderBy(POST.id.asc())
                                    .limit(limit)
                                    .offset(offset)
                                    .as(POST.title))
                            .as(Titles::new))
                    .orderBy(WRITER.id.asc()));

    private static final Baked2<String, Long, Counted> DEEP = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (body, writer) -> WRITER.find(WRITER.fetch(WRITER.name)
                            .with(WRITER_posts().where(POST.editorId.eq(writer)).count())
                            .with(WRITER_posts()
                                    .orderBy(POST.id.asc())
                                    .as(POST_notes()
                                            .where(NOTE.body.ne(body))
                                            .orderBy(NOTE.id.asc())
                                            .as(NOTE.body)))
                            .as(Counted::new))
                    .orderBy(WRITER.id.asc()));

    @Test
    void a_root_by_its_key() {
        for (var expected : Map.of(
                        1L, new Titles("ann", List.of("alpha", "beta", "gamma")),
                        2L, new Titles("bob", List.of("delta")))
                .entrySet()) {
            assertThat(done(db().one(BY_ID.with(expected.getKey())))).isEqualTo(expected.getValue());
        }
        statements().hasCount(4);
        assertThat(statements().texts().stream().distinct()).hasSize(2);
        assertThat(db().cost(BY_ID.with(1L)).roundTrips()).isEqualTo(isPostgres() ? 1 : 2);
        assertThat(done(db().oneOrEmpty(BY_ID.with(9L)))).isEmpty();
        assertThat(done(db().count(BY_ID.with(1L)))).isEqualTo(1);
    }

    @Test
    void arguments_in_the_condition_and_the_bounds_of_a_relation() {
        assertThat(done(db().all(SOME.with("alpha", 2L, 1L))))
                .containsExactly(
                        new Titles("ann", List.of("gamma")),
                        new Titles("bob", List.of()),
                        new Titles("cid", List.of()));
        assertThat(done(db().all(SOME.with("omega", 2L, 0L))))
                .containsExactly(
                        new Titles("ann", List.of("alpha", "beta")),
                        new Titles("bob", List.of("delta")),
                        new Titles("cid", List.of()));
        assertThat(statements().texts().stream().distinct()).hasSize(2);
        statements().clear();
        done(db().all(SOME.with("alpha", 2L, 1L)));
        sent(
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from unnest($1::int8[]) t0 ([c0]) cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0] and t2.[title] <> $2"
                                + " order by t2.[id] limit $3::int8 offset $4::int8) t1 order by t1.[id]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t1.[title], t0.[c0] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 cross"
                                + " join lateral (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id],"
                                + " t2.[title] as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as"
                                + " [created_at] from [post] t2 where t2.[writer_id] = t0.[c0] and t2.[title] <> ?"
                                + " order by t2.[id] limit ? offset ?) t1 order by t1.[id]"),
                on(
                        "select t0.[name], t0.[id] from [writer] t0 order by t0.[id]",
                        "select t0.[title], t0.[jino_k0]"
                                + " from (select t2.[id] as [id], t2.[writer_id] as [writer_id], t2.[editor_id] as [editor_id], t2.[title]"
                                + " as [title], t2.[published] as [published], t2.[score] as [score], t2.[created_at] as [created_at],"
                                + " t2.[writer_id] as [jino_k0], row_number() over (partition by t2.[writer_id]"
                                + " order by t2.[id]) as [jino_n] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t1"
                                + " join [post] t2 on t2.[writer_id] = t1.[c0] where t2.[title] <> ?) t0 where t0.[jino_n] > ?"
                                + " and t0.[jino_n] <= (? + ?) order by t0.[jino_n]"));
    }

    @Test
    void arguments_on_the_second_level_and_in_the_row() {
        assertThat(done(db().all(DEEP.with("second", 2L))))
                .containsExactly(
                        new Counted("ann", 1, List.of(List.of("first", "third"), List.of(), List.of())),
                        new Counted("bob", 0, List.of(List.of("fourth"))),
                        new Counted("cid", 0, List.of()));
        assertThat(done(db().first(DEEP.with("fourth", 3L))).orElseThrow().number())
                .isEqualTo(1);
    }

    @Test
    void a_list_of_arguments() {
        var among = Baked.bake(
                Parameter.list(SqlType.STRING),
                titles -> WRITER.find(WRITER.fetch(WRITER.name)
                                .with(WRITER_posts()
                                        .where(POST.title.in(titles))
                                        .orderBy(POST.id.asc())
                                        .as(POST.title))
                                .as(Titles::new))
                        .where(WRITER_posts().any(POST.title.in(titles)))
                        .orderBy(WRITER.id.asc()));
        for (var titles : List.of(List.of("alpha"), List.of("alpha", "gamma"), List.of("x", "delta", "y"))) {
            assertThat(done(db().all(among.with(titles))).get(0).titles()).isSubsetOf(titles);
        }
        assertThat(done(db().all(among.with(List.of())))).isEmpty();
    }

    @Test
    void a_page_of_a_baked_query_counts_roots() {
        var page = Baked.bake(
                SqlType.LONG,
                SqlType.STRING,
                (limit, name) -> POST.find(POST.fetch(POST.title)
                                .with(POST_WRITER.split().as(WRITER.name))
                                .as((title, writer) -> title + writer))
                        .where(POST.title.ne(name))
                        .orderBy(POST.id.asc())
                        .limit(limit));
        var first = done(db().page(page.with(2L, "beta")));
        assertThat(first.rows()).containsExactly("alphaann", "gammaann");
        assertThat(first.total()).isEqualTo(3);
    }
}
