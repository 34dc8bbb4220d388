package io.jino.tck.relation;

import static io.jino.tck.relation.Rows.ALPHA;
import static io.jino.tck.relation.Rows.ANN;
import static io.jino.tck.relation.Rows.BETA;
import static io.jino.tck.relation.Rows.BOB;
import static io.jino.tck.relation.Rows.CID;
import static io.jino.tck.relation.Rows.DELTA;
import static io.jino.tck.relation.Rows.GAMMA;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.Operations;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.error.InvalidQueryException;
import io.jino.mutiny.MutinyDb;
import io.jino.query.CommonTable;
import io.jino.query.Projection;
import io.jino.query.Scope;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Post;
import io.jino.type.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rows are there at all, wherever their table stands in a statement. */
abstract class ScopeTest extends Blog {
    private static final Scope PUBLISHED = Scope.of(POST, POST.published);
    private static final Scope BY_ANN = PUBLISHED.and(NOTE, NOTE.writerId.eq(1L));
    private static final Baked1<Long, Post> BAKED =
            Baked.bake(SqlType.LONG, id -> POST.find().where(POST.id.eq(id)));

    record Written(String name, List<String> titles) {}

    record Discussed(String title, List<Note> notes) {}

    private Operations scoped() {
        statements().clear();
        return db().with(PUBLISHED);
    }

    @Test
    void they_alone_are_found_counted_and_got() {
        assertThat(done(scoped().all(POST.find(POST.title).orderBy(POST.id.asc()))))
                .containsExactly("alpha", "beta", "delta");
        sent("select t0.[title] from [post] t0 where t0.[published] order by t0.[id]");

        assertThat(done(scoped().count(POST.find().where(POST.writerId.eq(1L)))))
                .isEqualTo(2);
        assertThat(done(scoped().exists(POST.find().where(POST.title.eq("gamma")))))
                .isFalse();
        assertThat(done(scoped().get(POST, GAMMA.id()))).isEmpty();
        assertThat(done(scoped().get(POST, ALPHA.id()))).contains(ALPHA);
        assertThat(done(scoped().all(BAKED.with(GAMMA.id())))).isEmpty();
        assertThat(done(scoped().all(BAKED.with(BETA.id())))).containsExactly(BETA);
        assertThat(done(db().all(BAKED.with(GAMMA.id())))).containsExactly(GAMMA);
    }

    @Test
    void they_alone_are_joined_and_looked_for_in_subqueries() {
        assertThat(done(scoped().all(WRITER.find(
                                Projection.of(WRITER.name, POST.title).pair())
                        .join(POST, POST.writerId.eq(WRITER.id))
                        .where(WRITER.name.eq("ann"))
                        .orderBy(POST.id.asc()))))
                .hasSize(2);
        sent("select t0.[name], t1.[title] from [writer] t0 join [post] t1 on t1.[writer_id] = t0.[id]"
                + " and t1.[published] where t0.[name] = " + (isPostgres() ? "$1" : "?") + " order by t1.[id]");

        assertThat(done(scoped().all(WRITER.find(WRITER.name)
                        .where(WRITER.id.in(POST.find(POST.writerId)))
                        .orderBy(WRITER.id.asc()))))
                .containsExactly("ann", "bob");
    }

    @Test
    void they_alone_are_loaded_by_relations() {
        var written = WRITER.fetch(WRITER.name)
                .with(WRITER.posts().orderBy(POST.id.asc()).as(POST.title))
                .as(Written::new);
        assertThat(done(scoped().all(WRITER.find(written).orderBy(WRITER.id.asc()))))
                .containsExactly(
                        new Written("ann", List.of("alpha", "beta")),
                        new Written("bob", List.of("delta")),
                        new Written("cid", List.of()));
        assertThat(statements().all().get(1).text()).contains("published");

        var discussed = POST.fetch(POST.title).with(POST.notes()).as(Discussed::new);
        assertThat(done(db().with(BY_ANN).all(POST.find(discussed).orderBy(POST.id.asc()))))
                .extracting(post -> post.title() + post.notes().size())
                .containsExactly("alpha1", "beta0", "delta1");
        assertThat(done(db().with(BY_ANN).load(POST.fetch(POST.notes()).as(notes -> notes), List.of(ALPHA, DELTA)))
                        .list()
                        .get(0))
                .hasSize(1);
        assertThat(done(scoped().all(WRITER.find(WRITER.posts().count()).orderBy(WRITER.id.asc()))))
                .containsExactly(2L, 1L, 0L);
    }

    @Test
    void they_alone_are_updated_and_deleted() {
        assertThat(done(scoped().execute(POST.update().set(POST.title.to("x")).all())))
                .isEqualTo(3);
        assertThat(done(scoped().delete(POST, GAMMA))).isFalse();
        assertThat(done(scoped().execute(POST.delete().where(POST.writerId.eq(1L)))))
                .isEqualTo(2);
        assertThat(done(db().all(POST.find(POST.title).orderBy(POST.id.asc())))).containsExactly("gamma", "x");
        assertThat(done(scoped().execute(NOTE.delete()
                        .using(POST, POST.id.eq(NOTE.postId))
                        .where(POST.id.gt(0L)))))
                .isEqualTo(1);
    }

    @Test
    void they_stay_the_same_in_a_transaction_and_through_unis() {
        List<String> titles =
                done(scoped().transaction(tx -> tx.all(POST.find(POST.title).orderBy(POST.id.asc()))));
        assertThat(titles).containsExactly("alpha", "beta", "delta");

        var mutiny = MutinyDb.of(db()).with(PUBLISHED);
        assertThat(mutiny.count(POST.find()).await().atMost(Duration.ofSeconds(10)))
                .isEqualTo(3);
        assertThat(mutiny.stream(POST.find()).collect().asList().await().atMost(Duration.ofSeconds(10)))
                .hasSize(3);
        Optional<Post> none = done(db().transaction(tx -> tx.with(PUBLISHED).get(POST, GAMMA.id())));
        assertThat(none).isEmpty();
    }

    @Test
    void the_inner_scope_decides_and_another_use_of_the_table_is_meant_too() {
        assertThat(done(scoped().with(Scope.none().all(POST)).count(POST.find())))
                .isEqualTo(4);
        assertThat(done(scoped().with(Scope.of(WRITER, WRITER.bio.isNull()))
                        .all(WRITER.find().orderBy(WRITER.id.asc()))))
                .containsExactly(BOB, CID);
        var both = Scope.of(POST, POST.published).and(POST, POST.writerId.eq(2L));
        assertThat(done(db().with(both).all(POST.find()))).containsExactly(DELTA);

        var other = POST.as();
        assertThat(done(scoped().count(other.find().where(other.writerId.eq(1L)))))
                .isEqualTo(2);
    }

    @Test
    void a_common_table_of_the_same_name_is_another_table() {
        var everyone = CommonTable.of("post", WRITER.find(WRITER.name));
        assertThat(done(scoped().all(everyone.find(everyone.table().column(WRITER.name))
                        .with(everyone))))
                .contains(ANN.name());
    }

    @Test
    void what_nobody_has_decided_is_refused_where_that_is_demanded() {
        var demanding = Db.connect(
                database().uri(), DbOptions.defaults().scope(Scope.none().demand(POST)));
        try {
            statements().clear();
            assertThatThrownBy(
                            () -> await(demanding.all(WRITER.find(WRITER.posts().count()))))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:no-scope]")
                    .hasMessageContaining("Table: post");
            assertThat(await(demanding.count(WRITER.find()))).isEqualTo(3);
            assertThat(await(demanding.with(PUBLISHED).count(POST.find()))).isEqualTo(3);
            assertThat(await(demanding.with(Scope.none().all(POST)).count(POST.find())))
                    .isEqualTo(4);
        } finally {
            await(demanding.close());
        }
    }

    @Test
    void what_could_reach_a_row_that_is_left_out_is_refused_before_it_is_sent() {
        assertThatThrownBy(() -> done(scoped().upsert(POST, GAMMA))).hasMessageContaining("[jino:scope-upsert]");
        assertThatThrownBy(
                        () -> done(scoped().all(WRITER.find(POST.title).rightJoin(POST, POST.writerId.eq(WRITER.id)))))
                .hasMessageContaining("[jino:scope-join]");
        statements().containsExactly();
    }
}
