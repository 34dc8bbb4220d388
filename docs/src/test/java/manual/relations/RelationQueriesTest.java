package manual.relations;

import static io.jino.test.Await.await;
import static manual.relations.AuthorTable.AUTHOR;
import static manual.relations.CategoryTable.CATEGORY;
import static manual.relations.PostTable.POST;
import static manual.relations.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.query.Find;
import io.jino.query.Projection;
import io.jino.relation.Tree;
import io.jino.schema.Fetch;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code relations.md} quotes of trees, of relations in queries, and of links. */
@JinoTest
@Schema(Blog.POSTGRES)
class RelationQueriesTest {
    record CategoryNode(Category category, List<CategoryNode> children) {}

    static final Fetch<Category, CategoryNode> TREE = CATEGORY.fetch()
            .with(Tree.below(CATEGORY.children().orderBy(CATEGORY.name.asc()), 3, CategoryNode::new))
            .as(CategoryNode::new);

    private final Db db;

    RelationQueriesTest(Db db) {
        this.db = db;
    }

    @BeforeEach
    void fill(Statements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void trees(Statements statements) {
        Future<List<CategoryNode>> roots = db.all(CATEGORY.find(TREE).where(CATEGORY.parentId.isNull()));

        assertThat(await(roots).get(0).children().get(0).children()).hasSize(1);
        Sent.exactly(statements, """
                select t0."id", t0."parent_id", t0."name" from "category" t0 where t0."parent_id" is null

                with recursive "jino_tree" ("c0", "c1", "c2") as (
                    select t0."parent_id", t0."id", 1 from "category" t0 where t0."parent_id" = any($1::int8[])
                    union all
                    select t1."c0", t2."id", t1."c2" + 1 from "jino_tree" t1 join "category" t2 on t2."parent_id" = t1."c1"
                    where t1."c2" < $2::int8)
                select t4."id", t4."parent_id", t4."name", t3."c0" from "jino_tree" t3 join "category" t4 on t4."id" = t3."c1"
                order by t4."name"
                """);
    }

    @Test
    void the_line_above(Statements statements) {
        Future<List<List<String>>> above = db.all(
                CATEGORY.find(Tree.above(CATEGORY.parent, 10, CATEGORY.name)).where(CATEGORY.id.eq(3L)));

        assertThat(await(above)).containsExactly(List.of("books", "all"));
        statements.hasCount(2);
    }

    @Test
    void predicates(Statements statements) {
        Find<Author> busy = AUTHOR.find()
                .where(AUTHOR.posts().any(POST.published))
                .where(AUTHOR.posts().count().gt(1L))
                .orderBy(AUTHOR.posts().count().desc());

        assertThat(await(db.all(busy))).extracting(Author::name).containsExactly("ada");
        Sent.exactly(statements, """
                select t0."id", t0."name", t0."bio" from "author" t0
                where exists (select 1 from "post" t1 where t1."author_id" = t0."id" and t1."published")
                    and (select count(*) from "post" t2 where t2."author_id" = t0."id") > $1::int8
                order by (select count(*) from "post" t3 where t3."author_id" = t0."id") desc
                """);
    }

    @Test
    void joins(Statements statements) {
        var editor = AUTHOR.as();
        Find<String> titles = POST.find(POST.title)
                .join(POST.author)
                .join(editor, POST.editor.on(editor))
                .where(AUTHOR.name.eq("ada").and(editor.name.eq("bob")));

        assertThat(await(db.all(titles))).containsExactly("Engines");
        Sent.exactly(statements, """
                select t0."title" from "post" t0 join "author" t1 on t1."id" = t0."author_id"
                join "author" t2 on t2."id" = t0."editor_id" where t1."name" = $1 and t2."name" = $2
                """);
        assertThat(await(db.all(
                        POST.find(Projection.of(POST.title, TAG.name).pair()).join(POST.tags()))))
                .hasSize(2);
    }

    @Test
    void links(Statements statements) {
        Post post = Blog.NOTES;
        Tag java = new Tag(1, "java");
        Tag async = new Tag(2, "async");

        Future<Void> linked = db.link(POST.tags(), post, List.of(java, async));
        await(linked);

        Future<Long> unlinked = db.unlink(POST.tags(), post, List.of(java, async));
        assertThat(await(unlinked)).isEqualTo(2);
        Sent.exactly(statements, """
                insert into "post_tag" ("post_id", "tag_id") select u.c0, u.c1 from unnest($1::int8[], $2::int8[]) u (c0, c1)
                on conflict do nothing

                delete from "post_tag" where "post_id" = $1::int8 and "tag_id" = any($2::int8[])
                """);
    }
}
