package manual.relations;

import static io.jino.test.Await.await;
import static manual.relations.AuthorTable.AUTHOR;
import static manual.relations.RelationsTest.PAGE;
import static manual.relations.RelationsTest.WITH_POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.StreamOptions;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.load.Cost;
import io.jino.mutiny.MutinyDb;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import manual.relations.RelationsTest.AuthorPage;
import manual.relations.RelationsTest.AuthorWithPosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code relations.md} quotes of single rows, costs and snapshots. */
@JinoTest
@Schema(Blog.POSTGRES)
class CostTest {
    static final Baked1<Long, AuthorPage> BY_ID =
            Baked.bake(SqlType.LONG, id -> AUTHOR.find(PAGE).where(AUTHOR.id.eq(id)));

    private final Db db;

    CostTest(Db db) {
        this.db = db;
    }

    @BeforeEach
    void fill(Statements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void one_by_its_key(Statements statements) {
        Future<Optional<AuthorPage>> page = db.get(AUTHOR, 1L, PAGE);
        assertThat(await(page)).isPresent();
        statements.hasCount(3);

        Future<AuthorPage> baked = db.one(BY_ID.with(1L));
        assertThat(await(page)).contains(await(baked));
    }

    @Test
    void what_it_takes() {
        Cost cost = db.cost(AUTHOR.find(PAGE));

        assertThat(cost.statements()).isEqualTo(3);
        assertThat(cost.roundTrips()).isEqualTo(3);
    }

    @Test
    void one_moment(Statements statements) {
        Future<List<AuthorWithPosts>> authors = db.all(AUTHOR.find(WITH_POSTS).snapshot());

        assertThat(await(authors)).hasSize(2);
        Sent.exactly(statements, """
                BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY

                select t0."id", t0."name", t0."bio" from "author" t0

                select t0."id", t0."author_id", t0."editor_id", t0."title", t0."published", t0."created_at" from "post" t0
                where t0."author_id" = any($1::int8[]) order by t0."created_at" desc

                COMMIT
                """);
    }

    @Test
    void streams(Statements statements) {
        var mutiny = MutinyDb.of(db);
        Multi<AuthorPage> pages =
                mutiny.stream(AUTHOR.find(PAGE), StreamOptions.defaults().fetchSize(200));

        assertThat(pages.collect().asList().await().indefinitely()).hasSize(2);
        assertThat(statements.texts())
                .filteredOn(text -> text.contains("lateral") || text.contains("post_tag"))
                .hasSize(2);
    }
}
