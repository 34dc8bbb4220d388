package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static io.jino.sql.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.UnsupportedFeatureException;
import io.jino.plan.Plan;
import io.jino.query.Projection;
import io.jino.query.Returning;
import io.jino.sql.PostTable.Post;
import io.jino.verb.QueryPlans;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReturningTest {
    private static final Post POST_1 = new Post(null, 1, "a", 7);
    private static final Post POST_2 = new Post(null, 1, "b", 8);

    private static String text(Dialect dialect, Returning<?> returning) {
        return new QueryPlans(new Renderings(dialect)).statement(returning).text();
    }

    private static void refused(ThrowingCallable call, String... message) {
        assertThatThrownBy(call).isInstanceOf(UnsupportedFeatureException.class).hasMessageContainingAll(message);
    }

    @Nested
    class An_insert {
        @Test
        void gives_back_the_entity() {
            var insert = POST.insert().row(POST_1).returning(POST);

            assertThat(text(Dialect.postgres(), insert))
                    .isEqualTo("insert into \"post\" (\"author_id\", \"title\", \"score\")"
                            + " values ($1::int8, $2, $3::int4) returning \"id\", \"author_id\", \"title\", \"score\"");
            assertThat(text(Dialect.mariadb(), insert))
                    .isEqualTo("insert into `post` (`author_id`, `title`, `score`) values (?, ?, ?)"
                            + " returning `id`, `author_id`, `title`, `score`");
            refused(
                    () -> text(Dialect.mysql(), insert),
                    "INSERT with RETURNING is not supported by MySQL",
                    "Use db.insert(...)");
        }

        @Test
        void gives_back_the_row_that_a_conflict_updated() {
            var insert = POST.insert()
                    .row(POST_1)
                    .onConflict(POST.id)
                    .doUpdate(POST.title.toExcluded())
                    .returning(POST.id);

            assertThat(text(Dialect.postgres(), insert))
                    .endsWith(" do update set \"title\" = excluded.\"title\" returning \"id\"");
            assertThat(text(Dialect.mariadb(), insert))
                    .endsWith(" on duplicate key update `title` = values(`title`) returning `id`");
        }

        @Test
        void that_does_nothing_on_conflict_gives_back_new_rows_on_postgres_only() {
            var insert = POST.insert().row(POST_1).onConflict().doNothing().returning(POST.id);

            assertThat(text(Dialect.postgres(), insert)).endsWith(" on conflict do nothing returning \"id\"");
            refused(() -> text(Dialect.mariadb(), insert), "does nothing on conflict is not supported by MariaDB");
        }
    }

    @Nested
    class An_update {
        @Test
        void gives_back_expressions_and_columns_of_other_tables() {
            var update = AUTHOR.update()
                    .from(POST, POST.authorId.eq(AUTHOR.id))
                    .set(AUTHOR.name.to("a"))
                    .returning(Projection.of(AUTHOR.name.upper(), POST.title).pair());

            assertThat(text(Dialect.postgres(), update))
                    .isEqualTo("update \"author\" t0 set \"name\" = $1 from \"post\" t1"
                            + " where t1.\"author_id\" = t0.\"id\" returning upper(t0.\"name\"), t1.\"title\"");
        }

        @Test
        void gives_nothing_back_elsewhere() {
            var update = AUTHOR.update().set(AUTHOR.name.to("a")).all().returning(AUTHOR.id);

            for (var dialect : List.of(Dialect.mysql(), Dialect.mariadb())) {
                refused(
                        () -> text(dialect, update),
                        "UPDATE with RETURNING is not supported by " + dialect,
                        "Use patch(...)");
            }
        }
    }

    @Nested
    class A_delete {
        @Test
        void gives_back_what_was_there() {
            var delete = POST.delete().where(POST.id.eq(1L)).returning(POST.title);

            assertThat(text(Dialect.postgres(), delete))
                    .isEqualTo("delete from \"post\" where \"id\" = $1::int8 returning \"title\"");
            assertThat(text(Dialect.mariadb(), delete))
                    .isEqualTo("delete from `post` where `id` = ? returning `title`");
            refused(
                    () -> text(Dialect.mysql(), delete),
                    "DELETE with RETURNING is not supported by MySQL",
                    "forUpdate()");
        }

        @Test
        void with_other_tables_gives_rows_back_on_postgres_only() {
            var delete = POST.delete()
                    .using(AUTHOR, AUTHOR.id.eq(POST.authorId))
                    .returning(Projection.of(POST.id, AUTHOR.name).pair());

            assertThat(text(Dialect.postgres(), delete))
                    .isEqualTo("delete from \"post\" t0 using \"author\" t1 where t1.\"id\" = t0.\"author_id\""
                            + " returning t0.\"id\", t1.\"name\"");
            refused(() -> text(Dialect.mariadb(), delete), "exists(...)");
        }
    }

    @Nested
    class The_only_row {
        @Test
        void of_a_command_that_may_give_more_is_asked_for_in_a_transaction() {
            var plans = new QueryPlans(new Renderings(Dialect.postgres()));

            assertThat(plans.one(POST.delete().all().returning(POST.id))).isInstanceOf(Plan.Atomic.class);
            assertThat(plans.oneOrEmpty(
                            POST.insert().rows(List.of(POST_1, POST_2)).returning(POST.id)))
                    .isInstanceOf(Plan.Atomic.class);
            assertThat(plans.one(POST.insert()
                            .columns(POST.title)
                            .from(AUTHOR.find(AUTHOR.name))
                            .returning(POST.id)))
                    .isInstanceOf(Plan.Atomic.class);
        }

        @Test
        void of_an_insert_of_one_row_needs_none() {
            var plan = new QueryPlans(new Renderings(Dialect.postgres()))
                    .one(POST.insert().row(POST_1).returning(POST.id));

            assertThat(plan).isInstanceOf(Plan.Send.class);
        }
    }
}
