package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static io.jino.sql.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Insert;
import io.jino.query.Projection;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.sql.PostTable.Post;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InsertTest {
    private static final Insert<Post> ONE = POST.insert().set(POST.authorId.to(1L), POST.title.to("a"));

    private static String postgres(Command command) {
        return Renderer.command(Dialect.postgres(), command).text();
    }

    private static String mysql(Command command) {
        String text = Renderer.command(Dialect.mysql(), command).text();
        assertThat(Renderer.command(Dialect.mariadb(), command).text()).isEqualTo(text);
        return text;
    }

    private static void refusedElsewhere(Command command, String alternative) {
        for (var dialect : List.of(Dialect.mysql(), Dialect.mariadb())) {
            assertThatThrownBy(() -> Renderer.command(dialect, command))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("not supported by " + dialect)
                    .hasMessageContaining(alternative);
        }
    }

    private static Post post(String title) {
        return new Post(null, 1, title, null);
    }

    @Nested
    class A_row {
        @Test
        void of_an_entity_leaves_out_what_the_database_makes() {
            var insert = POST.insert().row(post("a"));

            assertThat(postgres(insert))
                    .isEqualTo("insert into \"post\" (\"author_id\", \"title\") values ($1::int8, $2)");
            assertThat(mysql(insert)).isEqualTo("insert into `post` (`author_id`, `title`) values (?, ?)");
            assertThat(Renderer.command(Dialect.mysql(), insert).values()).containsExactly(1L, "a");
        }

        @Test
        void of_listed_columns_has_values_expressions_and_defaults() {
            var insert = POST.insert()
                    .set(POST.authorId.to(AUTHOR.find(AUTHOR.id.max())), POST.title.to("a"))
                    .set(POST.score.toDefault(), POST.title.to("b"));

            var statement = Renderer.command(Dialect.postgres(), insert);

            assertThat(statement.text())
                    .isEqualTo("insert into \"post\" (\"author_id\", \"score\", \"title\")"
                            + " values ((select max(t0.\"id\") from \"author\" t0), default, $1)");
            assertThat(statement.values()).containsExactly("b");
            assertThat(mysql(insert))
                    .isEqualTo("insert into `post` (`author_id`, `score`, `title`)"
                            + " values ((select max(t0.`id`) from `author` t0), default, ?)");
        }

        @Test
        void of_no_columns_is_all_defaults() {
            assertThat(postgres(POST.insert().set())).isEqualTo("insert into \"post\" default values");
            assertThat(mysql(POST.insert().set())).isEqualTo("insert into `post` () values ()");
        }

        @Test
        void gets_the_uuid_that_the_client_makes_once() {
            var tags = new TagTable();
            var insert = tags.insert().row(new Tag(null));

            var values = Renderer.command(Dialect.postgres(), insert).values();

            assertThat(values).hasSize(1).doesNotContainNull();
            assertThat(Renderer.command(Dialect.postgres(), insert).values()).isEqualTo(values);
        }

        @Test
        void cannot_look_at_itself() {
            var insert = POST.insert().set(POST.score.to(POST.score.plus(1)));

            assertThatThrownBy(() -> postgres(insert)).hasMessageContaining("[jino:unknown-table]");
            assertThatThrownBy(() -> mysql(insert)).hasMessageContaining("[jino:unknown-table]");
        }

        @Test
        void cannot_be_set_to_what_a_conflict_excluded() {
            var insert = POST.insert().set(POST.score.toExcluded());

            assertThatThrownBy(() -> mysql(insert)).hasMessageContaining("[jino:excluded]");
        }
    }

    @Nested
    class Several_rows {
        @Test
        void are_arrays_on_postgres_and_a_list_elsewhere() {
            var insert = POST.insert().rows(List.of(post("a"), post("b"))).row(post("c"));

            var statement = Renderer.command(Dialect.postgres(), insert);

            assertThat(statement.text())
                    .isEqualTo("insert into \"post\" (\"author_id\", \"title\") select u.c0, u.c1"
                            + " from unnest($1::int8[], $2::text[]) u (c0, c1)");
            assertThat(statement.values()).containsExactly(new Long[] {1L, 1L, 1L}, new String[] {"a", "b", "c"});
            assertThat(mysql(insert))
                    .isEqualTo("insert into `post` (`author_id`, `title`) values (?, ?), (?, ?), (?, ?)");
        }

        @Test
        void must_have_the_columns_of_the_first() {
            var insert = POST.insert().row(post("a"));

            assertThatThrownBy(() -> insert.row(new Post(null, 1, "b", 7)))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("First row: [author_id, title]")
                    .hasMessageContaining("Other row: [author_id, title, score]")
                    .hasMessageContaining("[jino:insert-columns]");
        }

        @Test
        void must_be_some() {
            for (var insert : List.of(POST.insert(), POST.insert().rows(List.of()))) {
                assertThatThrownBy(() -> postgres(insert))
                        .isInstanceOf(InvalidQueryException.class)
                        .hasMessageContaining("post has no rows")
                        .hasMessageContaining("[jino:empty-insert]");
            }
        }

        @Test
        void are_refused_where_they_bind_more_than_the_protocol_counts() {
            var insert = POST.insert().rows(Collections.nCopies(32_768, post("a")));

            assertThatThrownBy(() -> mysql(insert)).hasMessageContaining("[jino:insert-size]");
            assertThat(postgres(insert)).contains("unnest");
        }

        @Test
        void come_in_one_way_only() {
            assertThatThrownBy(() -> ONE.row(post("b"))).hasMessageContaining("[jino:insert-mixed]");
            assertThatThrownBy(() -> POST.insert().row(post("b")).set(POST.title.to("c")))
                    .hasMessageContaining("[jino:insert-mixed]");
            assertThatThrownBy(() -> ONE.columns(POST.title)).hasMessageContaining("[jino:insert-mixed]");
        }
    }

    @Nested
    class A_query {
        @Test
        void gives_the_rows() {
            var insert = POST.insert()
                    .columns(POST.authorId, POST.title, POST.score)
                    .from(AUTHOR.find(
                                    Projection.of(AUTHOR.id, AUTHOR.name.upper(), Expression.value(SqlType.INTEGER, 5))
                                            .as((id, name, score) -> name))
                            .where(AUTHOR.visits.gt(3)));

            var statement = Renderer.command(Dialect.postgres(), insert);

            assertThat(statement.text())
                    .isEqualTo("insert into \"post\" (\"author_id\", \"title\", \"score\")"
                            + " select t0.\"id\", upper(t0.\"name\"), $1::int4 from \"author\" t0"
                            + " where t0.\"visits\" > $2::int4");
            assertThat(statement.values()).containsExactly(5, 3);
            assertThat(Renderer.command(Dialect.mariadb(), insert).text())
                    .isEqualTo("insert into `post` (`author_id`, `title`, `score`)"
                            + " select t0.`id`, upper(t0.`name`), ? from `author` t0 where t0.`visits` > ?");
            assertThat(Renderer.command(Dialect.mysql(), insert).text())
                    .isEqualTo("insert into `post` (`author_id`, `title`, `score`)"
                            + " select t0.`id`, upper(t0.`name`), cast(? as signed) from `author` t0"
                            + " where t0.`visits` > ?");
        }

        @Test
        void can_read_the_same_table() {
            var insert = POST.insert().columns(POST.id).from(POST.find(POST.id.max()));

            assertThat(postgres(insert))
                    .isEqualTo("insert into \"post\" (\"id\") select max(t0.\"id\") from \"post\" t0");
        }

        @Test
        void gives_one_value_for_each_column() {
            var columns = POST.insert().columns(POST.authorId, POST.title);

            assertThatThrownBy(() -> columns.from(AUTHOR.find(AUTHOR.id)))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("1 values for the 2 columns")
                    .hasMessageContaining("[post.author_id, post.title]");
        }

        @Test
        void gives_values_that_the_columns_can_hold() {
            var columns = POST.insert().columns(POST.authorId, POST.title);

            assertThatThrownBy(() -> columns.from(
                            AUTHOR.find(Projection.of(AUTHOR.visits, AUTHOR.id).pair())))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("LONG for a column of STRING")
                    .hasMessageContaining("Column: post.title");
            assertThatThrownBy(() -> POST.insert()
                            .columns(POST.id, POST.title, POST.score, POST.authorId)
                            .from(POST.find()))
                    .hasMessageContaining("LONG for a column of STRING");
            assertThat(columns.from(AUTHOR.find(
                            Projection.of(AUTHOR.visits, AUTHOR.name).pair())))
                    .isNotNull();
        }
    }

    @Nested
    class On_conflict {
        @Test
        void the_row_that_is_there_is_updated() {
            var insert = ONE.onConflict(POST.id)
                    .doUpdate(POST.title.toExcluded(), POST.score.to(POST.score.plus(POST.score.excluded())));

            assertThat(postgres(insert))
                    .isEqualTo("insert into \"post\" (\"author_id\", \"title\") values ($1::int8, $2)"
                            + " on conflict (\"id\") do update set \"title\" = excluded.\"title\","
                            + " \"score\" = \"post\".\"score\" + excluded.\"score\"");
            assertThat(mysql(insert))
                    .isEqualTo("insert into `post` (`author_id`, `title`) values (?, ?)"
                            + " on duplicate key update `title` = values(`title`),"
                            + " `score` = `post`.`score` + values(`score`)");
        }

        @Test
        void the_row_that_is_there_stays() {
            assertThat(postgres(ONE.onConflict(POST.authorId, POST.title).doNothing()))
                    .endsWith(" on conflict (\"author_id\", \"title\") do nothing");
            assertThat(postgres(ONE.onConflict().doNothing())).endsWith(" on conflict do nothing");
            assertThat(mysql(ONE.onConflict().doNothing()))
                    .endsWith(" values (?, ?) on duplicate key update `id` = `post`.`id`");
        }

        @Test
        void a_constraint_can_be_named_on_postgres() {
            var insert = ONE.onConstraint("post_key").doUpdate(POST.title.toExcluded());

            assertThat(postgres(insert))
                    .endsWith(" on conflict on constraint \"post_key\" do update set \"title\" = excluded.\"title\"");
            refusedElsewhere(insert, "Use onConflict(...)");
        }

        @Test
        void a_condition_says_whether_the_row_is_updated_on_postgres() {
            var insert = ONE.onConflict(POST.id)
                    .doUpdate(POST.title.to("b"))
                    .where(POST.score.isNull())
                    .where(POST.authorId.eq(POST.authorId.excluded()));

            var statement = Renderer.command(Dialect.postgres(), insert);

            assertThat(statement.text())
                    .endsWith(" do update set \"title\" = $3"
                            + " where \"post\".\"score\" is null and \"post\".\"author_id\" = excluded.\"author_id\"");
            assertThat(statement.values()).containsExactly(1L, "a", "b");
            refusedElsewhere(insert, "case(...)");
        }

        @Test
        void a_partial_index_has_its_condition_on_postgres() {
            var target = ONE.onConflict(POST.authorId).where(POST.score.isNull());
            var insert = target.where(POST.title.isNotNull()).doUpdate(POST.title.to("b"));

            assertThat(postgres(target.doNothing()))
                    .endsWith(" on conflict (\"author_id\") where \"score\" is null do nothing");
            assertThat(postgres(insert.where(POST.score.isNotNull())))
                    .endsWith(" on conflict (\"author_id\") where \"score\" is null and \"title\" is not null"
                            + " do update set \"title\" = $3 where \"post\".\"score\" is not null");
            refusedElsewhere(insert, "generated column");
        }

        // A value is not known yet when the index is looked for.
        @Test
        void a_partial_index_has_a_condition_without_values_and_columns() {
            assertThatThrownBy(() -> ONE.onConflict(POST.authorId).where(POST.score.eq(1)))
                    .hasMessageContaining("[jino:conflict-index]")
                    .hasMessageContaining("raw(...)");
            assertThatThrownBy(() -> ONE.onConflict().where(POST.score.isNull()))
                    .hasMessageContaining("[jino:conflict-index]");
            assertThatThrownBy(() -> ONE.onConstraint("post_key").where(POST.score.isNull()))
                    .hasMessageContaining("[jino:conflict-index]");
        }

        @Test
        void columns_are_those_of_the_table() {
            var other = POST.as();

            for (ThrowingCallable insert : List.<ThrowingCallable>of(
                    () -> ONE.onConflict(other.id),
                    () -> ONE.onConflict(POST.id).doUpdate(other.title.toExcluded()),
                    () -> POST.insert().set(other.title.to("a")),
                    () -> POST.insert().columns(other.title))) {
                assertThatThrownBy(insert).hasMessageContaining("[jino:foreign-column]");
            }
        }

        @Test
        void a_condition_needs_an_update() {
            assertThatThrownBy(() -> ONE.where(POST.score.isNull())).hasMessageContaining("[jino:insert-where]");
            assertThatThrownBy(() -> ONE.onConflict().doNothing().where(POST.score.isNull()))
                    .hasMessageContaining("[jino:insert-where]");
        }

        @Test
        void an_update_needs_columns_on_postgres() {
            var insert = ONE.onConflict().doUpdate(POST.title.toExcluded());

            assertThatThrownBy(() -> postgres(insert))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("Name the columns");
            assertThat(mysql(insert)).endsWith(" on duplicate key update `title` = values(`title`)");
        }

        @Test
        void an_update_sets_something() {
            assertThatThrownBy(() -> ONE.onConflict(POST.id).doUpdate(List.of()))
                    .hasMessageContaining("[jino:empty-update]")
                    .hasMessageContaining("doNothing()");
        }

        @Test
        void rows_of_a_query_can_conflict_too() {
            var insert = POST.insert()
                    .columns(POST.id, POST.score)
                    .from(POST.find(Projection.of(POST.id, POST.score).pair()))
                    .onConflict(POST.id)
                    .doUpdate(POST.score.to(POST.score.excluded()));

            assertThat(postgres(insert))
                    .isEqualTo(
                            "insert into \"post\" (\"id\", \"score\") select t0.\"id\", t0.\"score\" from \"post\" t0"
                                    + " on conflict (\"id\") do update set \"score\" = excluded.\"score\"");
        }

        @Test
        void rows_of_a_cross_join_say_where_the_join_ends_on_mysql() {
            var insert = POST.insert()
                    .columns(POST.title)
                    .from(AUTHOR.find(AUTHOR.name).crossJoin(POST))
                    .onConflict(POST.id)
                    .doNothing();

            assertThat(mysql(insert))
                    .endsWith(" from `author` t0 cross join `post` t1 where 1 = 1"
                            + " on duplicate key update `id` = `post`.`id`");
            assertThat(postgres(insert)).endsWith(" cross join \"post\" t1 on conflict (\"id\") do nothing");
        }
    }

    private record Tag(@Nullable UUID id) {}

    private static final class TagTable extends EntityTable<Tag, UUID> {
        final Column<Tag, UUID> id = plain(column("id").key().generated(Generation.uuidV7()), SqlType.UUID, Tag::id);

        TagTable() {
            super("Tag", null, "tag");
        }

        @Override
        public UUID keyOf(Tag row) {
            return id.require(row);
        }

        @Override
        public Predicate hasKey(UUID key) {
            return id.eq(key);
        }

        @Override
        public Tag read(Row row, int position) {
            return new Tag(id.readNullable(row, position));
        }
    }
}
