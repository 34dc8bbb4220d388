package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static io.jino.sql.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void shows_what_postgresql_gets_and_the_types_of_what_is_bound() {
        assertThat(POST.find(POST.id).where(POST.title.eq("s3cret")))
                .hasToString("select t0.\"id\" from \"post\" t0 where t0.\"title\" = $1 [STRING]");
        assertThat(POST.insert()
                        .set(POST.title.to("s3cret"))
                        .onConflict(POST.id)
                        .doUpdate(POST.score.to(7)))
                .hasToString("insert into \"post\" (\"title\") values ($1)"
                        + " on conflict (\"id\") do update set \"score\" = $2::int4 [STRING, INTEGER]");
        assertThat(POST.update().set(POST.title.to("s3cret")).where(POST.id.eq(7L)))
                .hasToString("update \"post\" set \"title\" = $1 where \"id\" = $2::int8 [STRING, LONG]");
        assertThat(POST.delete().where(POST.title.eq("s3cret")))
                .hasToString("delete from \"post\" where \"title\" = $1 [STRING]");
        assertThat(POST.delete().where(POST.title.eq("s3cret")).returning(POST.id))
                .hasToString("delete from \"post\" where \"title\" = $1 returning \"id\" [STRING]");
    }

    @Test
    void shows_a_patch_with_the_row_that_it_gives_back() {
        var post = new PostTable.Post(7L, 1, "s3cret", null);

        assertThat(POST.patch(post).set(POST.title.to("s3cret")))
                .hasToString("update \"post\" set \"title\" = $1 where \"id\" = $2::int8"
                        + " returning \"id\", \"author_id\", \"title\", \"score\" [STRING, LONG]");
        assertThat(POST.patch(post)).hasToString("a patch of post that sets nothing, so that nothing is sent");
    }

    // A debugger shows them before they are complete.
    @Test
    void says_what_is_wrong_instead_of_failing() {
        assertThat(POST.find(AUTHOR.id)).hasToString("a query that cannot be written: jino:unknown-table");
        assertThat(POST.insert()).hasToString("a command that cannot be written: jino:empty-insert");
        assertThat(POST.update().all()).hasToString("a command that cannot be written: jino:empty-update");
        assertThat(POST.delete()).hasToString("a command that cannot be written: jino:no-predicate");
    }
}
