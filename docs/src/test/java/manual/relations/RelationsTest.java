package manual.relations;

import static io.jino.test.Await.await;
import static manual.relations.AuthorCardFetch.AUTHOR_CARD;
import static manual.relations.AuthorTable.AUTHOR;
import static manual.relations.PostTable.POST;
import static manual.relations.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.query.Find;
import io.jino.schema.Fetch;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code relations.md} quotes of fetches. */
@JinoTest
@Schema(Blog.POSTGRES)
class RelationsTest {
    record Line(String title, String author, Optional<String> editor) {}

    record PostCard(long id, String title, List<String> tags) {}

    record AuthorPage(Author author, List<PostCard> latest, long posts) {}

    record AuthorWithPosts(Author author, List<Post> posts) {}

    record Numbers(String name, long posts, boolean drafts, Optional<Instant> last) {}

    static final Fetch<Post, Line> LINE = POST.fetch(POST.title)
            .with(POST.author.as(AUTHOR.name))
            .with(POST.editor.as(AUTHOR.name))
            .as(Line::new);

    static final Fetch<Author, AuthorWithPosts> WITH_POSTS =
            AUTHOR.fetch().with(AUTHOR.posts().orderBy(POST.createdAt.desc())).as(AuthorWithPosts::new);

    static final Fetch<Post, PostCard> CARD = POST.fetch(POST.id)
            .with(POST.title)
            .with(POST.tags().orderBy(TAG.name.asc()).as(TAG.name))
            .as(PostCard::new);

    static final Fetch<Author, AuthorPage> PAGE = AUTHOR.fetch()
            .with(AUTHOR.posts()
                    .where(POST.published)
                    .orderBy(POST.createdAt.desc())
                    .limit(3)
                    .as(CARD))
            .with(AUTHOR.posts().count())
            .as(AuthorPage::new);

    static final Fetch<Author, Numbers> NUMBERS = AUTHOR.fetch(AUTHOR.name)
            .with(AUTHOR.posts().count())
            .with(AUTHOR.posts().where(POST.published.not()).exists())
            .with(AUTHOR.posts().aggregate(POST.createdAt.max()))
            .as(Numbers::new);

    private final Db db;

    RelationsTest(Db db) {
        this.db = db;
    }

    @BeforeEach
    void fill(Statements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void pages_of_authors(Statements statements) {
        Future<List<AuthorPage>> pages = db.all(AUTHOR.find(PAGE)
                .where(AUTHOR.name.startsWith("a"))
                .orderBy(AUTHOR.id.asc())
                .limit(20));

        assertThat(await(pages))
                .containsExactly(new AuthorPage(
                        new Author(1L, "ada", null),
                        List.of(
                                new PostCard(2, "Notes", List.of()),
                                new PostCard(1, "Engines", List.of("async", "java"))),
                        2));
        Sent.exactly(statements, """
                select t0."id", t0."name", t0."bio", (select count(*) from "post" t1 where t1."author_id" = t0."id")
                from "author" t0 where t0."name" like $1 escape '!' order by t0."id" limit $2::int8

                select t1."id", t1."title", t0."c0" from unnest($1::int8[]) t0 ("c0") cross join lateral (
                    select t2."id" as "id", t2."author_id" as "author_id", t2."editor_id" as "editor_id", t2."title" as "title",
                        t2."published" as "published", t2."created_at" as "created_at"
                    from "post" t2 where t2."author_id" = t0."c0" and t2."published" order by t2."created_at" desc limit $2::int8) t1
                order by t1."created_at" desc

                select t0."name", t1."post_id" from "tag" t0 join "post_tag" t1 on t0."id" = t1."tag_id"
                where t1."post_id" = any($1::int8[]) order by t0."name"
                """);
    }

    @Test
    void what_a_row_refers_to(Statements statements) {
        Future<List<Line>> lines = db.all(POST.find(LINE).where(POST.published).orderBy(POST.id.asc()));

        assertThat(await(lines))
                .containsExactly(
                        new Line("Engines", "ada", Optional.of("bob")), new Line("Notes", "ada", Optional.empty()));
        Sent.exactly(statements, """
                select t0."title", t1."name", t1."id", t2."name", t2."id" from "post" t0
                left join "author" t1 on t1."id" = t0."author_id" left join "author" t2 on t2."id" = t0."editor_id"
                where t0."published" order by t0."id"
                """);
    }

    @Test
    void what_a_row_refers_to_in_a_statement_of_its_own(Statements statements) {
        Find<Author> authors = POST.find(POST.author.split()).where(POST.id.eq(1L));

        assertThat(await(db.all(authors))).extracting(Author::name).containsExactly("ada");
        Sent.exactly(statements, """
                select t0."author_id" from "post" t0 where t0."id" = $1::int8

                select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = any($1::int8[])
                """);
    }

    @Test
    void what_refers_to_a_row(Statements statements) {
        var authors = await(db.all(AUTHOR.find(WITH_POSTS)));

        assertThat(authors).extracting(author -> author.posts().size()).containsExactlyInAnyOrder(2, 1);
        Sent.exactly(statements, """
                select t0."id", t0."name", t0."bio" from "author" t0

                select t0."id", t0."author_id", t0."editor_id", t0."title", t0."published", t0."created_at" from "post" t0
                where t0."author_id" = any($1::int8[]) order by t0."created_at" desc
                """);
    }

    @Test
    void numbers(Statements statements) {
        var numbers = await(db.all(AUTHOR.find(NUMBERS).where(AUTHOR.name.eq("bob"))));

        assertThat(numbers).containsExactly(new Numbers("bob", 1, true, Optional.of(Blog.NEW_YEAR)));
        Sent.exactly(statements, """
                select t0."name", (select count(*) from "post" t1 where t1."author_id" = t0."id"),
                    exists (select 1 from "post" t2 where t2."author_id" = t0."id" and not (t2."published")),
                    (select max(t3."created_at") from "post" t3 where t3."author_id" = t0."id")
                from "author" t0 where t0."name" = $1
                """);
    }

    @Test
    void by_the_names_of_a_record(Statements statements) {
        Future<List<AuthorCard>> cards = db.all(AUTHOR.find(AUTHOR_CARD).orderBy(AUTHOR.name.asc()));

        assertThat(await(cards).get(0).latest()).extracting(PostTitle::title).containsExactly("Notes", "Engines");
        Sent.exactly(statements, """
                select t0."name", (select count(*) from "post" t1 where t1."author_id" = t0."id"), t0."id" from "author" t0
                order by t0."name"

                select t1."id", t1."title", t0."c0" from unnest($1::int8[]) t0 ("c0") cross join lateral (
                    select t2."id" as "id", t2."author_id" as "author_id", t2."editor_id" as "editor_id", t2."title" as "title",
                        t2."published" as "published", t2."created_at" as "created_at"
                    from "post" t2 where t2."author_id" = t0."c0" order by t2."created_at" desc limit $2::int8) t1
                order by t1."created_at" desc

                select t0."name", t1."post_id" from "tag" t0 join "post_tag" t1 on t0."id" = t1."tag_id"
                where t1."post_id" = any($1::int8[])
                """);
    }
}
