package manual.relations;

import static io.jino.test.Await.await;
import static manual.relations.AuthorTable.AUTHOR;
import static manual.relations.PostTable.POST;
import static manual.relations.RelationsTest.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Batch;
import io.jino.Db;
import io.jino.mutiny.MutinyBatch;
import io.jino.query.Find;
import io.jino.relation.Loaded;
import io.jino.schema.Fetch;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manual.relations.RelationsTest.AuthorPage;
import manual.relations.RelationsTest.AuthorWithPosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code relations.md} quotes of loading for rows in hand, and from other sources. */
@JinoTest
@Schema(Blog.POSTGRES)
class RowsInHandTest {
    record Avatar(String url) {}

    record AuthorWithAvatar(Author author, Optional<Avatar> avatar) {}

    private final Db db;
    private final Avatars avatars = new Avatars();

    RowsInHandTest(Db db) {
        this.db = db;
    }

    static final class Avatars {
        Future<Map<Long, Avatar>> byAuthor(Collection<Long> ids) {
            return Future.succeededFuture(Map.of(1L, new Avatar("/" + ids.size())));
        }

        Uni<Map<Long, Avatar>> ofAuthors(Collection<Long> ids) {
            return Uni.createFrom().item(Map.of(2L, new Avatar("/" + ids.size())));
        }
    }

    @BeforeEach
    void fill(Statements statements) {
        Blog.fill(db);
        statements.clear();
    }

    private List<Author> authors(Statements statements) {
        List<Author> authors = await(db.all(AUTHOR.find().orderBy(AUTHOR.id.asc())));
        statements.clear();
        return authors;
    }

    @Test
    void a_relation(Statements statements) {
        List<Author> authors = authors(statements);

        Future<List<AuthorWithPosts>> withPosts = db.load(AUTHOR.posts().orderBy(POST.createdAt.desc()), authors)
                .map(posts -> authors.stream()
                        .map(author -> new AuthorWithPosts(author, posts.of(author)))
                        .toList());

        assertThat(await(withPosts)).extracting(with -> with.posts().size()).containsExactly(2, 1);
        Sent.exactly(statements, """
                select t0."id", t0."author_id", t0."editor_id", t0."title", t0."published", t0."created_at" from "post" t0
                where t0."author_id" = any($1::int8[]) order by t0."created_at" desc
                """);
    }

    @Test
    void a_whole_fetch(Statements statements) {
        List<Author> authors = authors(statements);

        Future<Loaded<Author, AuthorPage>> pages = db.load(PAGE, authors);

        assertThat(await(pages).of(authors.get(1)).posts()).isEqualTo(1);
        assertThat(await(pages).list()).hasSize(2);
        Sent.exactly(statements, """
                select t1."id", t1."title", t0."c0" from unnest($1::int8[]) t0 ("c0") cross join lateral (
                    select t2."id" as "id", t2."author_id" as "author_id", t2."editor_id" as "editor_id", t2."title" as "title",
                        t2."published" as "published", t2."created_at" as "created_at"
                    from "post" t2 where t2."author_id" = t0."c0" and t2."published" order by t2."created_at" desc limit $2::int8) t1
                order by t1."created_at" desc

                select t0."author_id", count(*) from "post" t0 where t0."author_id" = any($1::int8[]) group by t0."author_id"

                select t0."name", t1."post_id" from "tag" t0 join "post_tag" t1 on t0."id" = t1."tag_id"
                where t1."post_id" = any($1::int8[]) order by t0."name"
                """);
    }

    @Test
    void other_sources(Statements statements) {
        Fetch<Author, Optional<Avatar>> avatar = Batch.of(AUTHOR.id, ids -> avatars.byAuthor(ids));
        Find<AuthorWithAvatar> query = AUTHOR.find(AUTHOR.fetch().with(avatar).as(AuthorWithAvatar::new));

        assertThat(await(db.all(query.orderBy(AUTHOR.id.asc()))))
                .extracting(AuthorWithAvatar::avatar)
                .containsExactly(Optional.of(new Avatar("/2")), Optional.empty());
        statements.hasCount(1);
    }

    @Test
    void other_sources_that_answer_with_a_uni(Statements statements) {
        Fetch<Author, Optional<Avatar>> avatar = MutinyBatch.of(AUTHOR.id, ids -> avatars.ofAuthors(ids));

        assertThat(await(db.load(avatar, authors(statements))).list())
                .containsExactly(Optional.empty(), Optional.of(new Avatar("/2")));
        statements.hasCount(0);
    }
}
