package manual.relations;

import static io.jino.test.Await.await;
import static manual.relations.AuthorTable.AUTHOR;
import static manual.relations.RelationsTest.PAGE;
import static manual.relations.RelationsTest.WITH_POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code relations.md} quotes of MySQL and MariaDB. */
@JinoTest(Database.MYSQL)
@Schema(Blog.MYSQL)
class MariaDbTest {
    private final Db db;

    MariaDbTest(Db db) {
        this.db = db;
    }

    @BeforeEach
    void fill(Statements statements) {
        Blog.fill(db);
        statements.clear();
    }

    @Test
    void what_refers_to_a_row(Statements statements) {
        assertThat(await(db.all(AUTHOR.find(WITH_POSTS)))).hasSize(2);

        Sent.exactly(statements, """
                select t0.`id`, t0.`name`, t0.`bio` from `author` t0

                select t1.`id`, t1.`author_id`, t1.`editor_id`, t1.`title`, t1.`published`, t1.`created_at`
                from json_table(?, '$[*]' columns (`c0` bigint path '$[0]')) t0 join `post` t1 on t1.`author_id` = t0.`c0`
                order by t1.`created_at` desc
                """);
    }

    @Test
    void some_for_each_row(Statements statements) {
        assertThat(await(db.get(AUTHOR, 1L, PAGE))).isPresent();

        Sent.exactly(statements, """
                select t0.`id`, t0.`name`, t0.`bio`, (select count(*) from `post` t1 where t1.`author_id` = t0.`id`)
                from `author` t0 where t0.`id` = ?

                select t0.`id`, t0.`title`, t0.`jino_k0` from (
                    select t2.`id` as `id`, t2.`author_id` as `author_id`, t2.`editor_id` as `editor_id`, t2.`title` as `title`,
                        t2.`published` as `published`, t2.`created_at` as `created_at`, t2.`author_id` as `jino_k0`,
                        row_number() over (partition by t2.`author_id` order by t2.`created_at` desc) as `jino_n`
                    from json_table(?, '$[*]' columns (`c0` bigint path '$[0]')) t1 join `post` t2 on t2.`author_id` = t1.`c0`
                    where t2.`published`) t0
                where t0.`jino_n` <= ? order by t0.`jino_n`

                select t2.`name`, t1.`post_id` from json_table(?, '$[*]' columns (`c0` bigint path '$[0]')) t0
                join `post_tag` t1 on t1.`post_id` = t0.`c0` join `tag` t2 on t2.`id` = t1.`tag_id` order by t2.`name`
                """);
    }

    @Test
    void what_it_takes() {
        assertThat(db.cost(AUTHOR.find(PAGE)).roundTrips()).isEqualTo(3);
    }
}
