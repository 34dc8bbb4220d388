package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static io.jino.sql.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.query.Command;
import io.jino.query.ValuesTable;
import io.jino.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static String postgres(Command command) {
        return Renderer.command(Dialect.postgres(), command).text();
    }

    private static String mysql(Command command) {
        String text = Renderer.command(Dialect.mysql(), command).text();
        assertThat(Renderer.command(Dialect.mariadb(), command).text()).isEqualTo(text);
        return text;
    }

    @Nested
    class An_update {
        @Test
        void sets_defaults_expressions_and_what_a_query_gives() {
            var update = AUTHOR.update()
                    .set(AUTHOR.visits.toDefault(), AUTHOR.name.to(AUTHOR.name.upper()))
                    .set(AUTHOR.bio.to(POST.find(POST.title.max()).where(POST.authorId.eq(AUTHOR.id))))
                    .where(AUTHOR.id.eq(1L));

            assertThat(postgres(update))
                    .isEqualTo("update \"author\" set \"visits\" = default, \"name\" = upper(\"name\"),"
                            + " \"bio\" = (select max(t0.\"title\") from \"post\" t0"
                            + " where t0.\"author_id\" = \"author\".\"id\") where \"id\" = $1::int8");
            assertThat(mysql(update))
                    .isEqualTo("update `author` set `visits` = default, `name` = upper(`name`),"
                            + " `bio` = (select max(t0.`title`) from `post` t0"
                            + " where t0.`author_id` = `author`.`id`) where `id` = ?");
        }

        @Test
        void sets_a_column_only_if_it_is_said_to() {
            var update = AUTHOR.update()
                    .set(true, () -> AUTHOR.name.to("a"))
                    .set(false, () -> AUTHOR.bio.toNull())
                    .all();

            assertThat(postgres(update)).isEqualTo("update \"author\" set \"name\" = $1");
        }

        @Test
        void refuses_a_query_that_gives_more_than_one_value() {
            assertThatThrownBy(() -> AUTHOR.name.to(AUTHOR.find(AUTHOR.name.orNull())))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:scalar]");
        }

        @Test
        void knows_no_row_that_a_conflict_excluded() {
            assertThatThrownBy(() ->
                            mysql(AUTHOR.update().set(AUTHOR.name.toExcluded()).all()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Column: name")
                    .hasMessageContaining("[jino:excluded]");
        }

        @Test
        void looks_at_other_tables() {
            var update = AUTHOR.update()
                    .from(POST, POST.authorId.eq(AUTHOR.id))
                    .set(AUTHOR.bio.to(POST.title), AUTHOR.name.to("a"))
                    .where(POST.score.gt(5));

            assertThat(postgres(update))
                    .isEqualTo("update \"author\" t0 set \"bio\" = t1.\"title\", \"name\" = $1 from \"post\" t1"
                            + " where t1.\"author_id\" = t0.\"id\" and t1.\"score\" > $2::int4");
            assertThat(mysql(update))
                    .isEqualTo("update `author` t0 join `post` t1 on t1.`author_id` = t0.`id`"
                            + " set t0.`bio` = t1.`title`, t0.`name` = ? where t1.`score` > ?");
            assertThat(Renderer.command(Dialect.mysql(), update).values()).containsExactly("a", 5);
        }

        @Test
        void looks_at_a_table_of_values_and_at_itself() {
            var names =
                    ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "a").row(2L, "b");
            var other = AUTHOR.as();
            var update = AUTHOR.update()
                    .from(names, names.column(0, SqlType.LONG).eq(AUTHOR.id))
                    .from(other, other.name.eq(names.column(1, SqlType.STRING)))
                    .set(AUTHOR.name.to(names.column(1, SqlType.STRING)));

            assertThat(postgres(update))
                    .isEqualTo("update \"author\" t0 set \"name\" = t1.\"c1\""
                            + " from (select $1::int8 as \"c0\", $2 as \"c1\" union all select $3::int8, $4) t1,"
                            + " \"author\" t2 where t1.\"c0\" = t0.\"id\" and t2.\"name\" = t1.\"c1\"");
            assertThat(mysql(update))
                    .isEqualTo("update `author` t0"
                            + " join (select ? as `c0`, ? as `c1` union all select ?, ?) t1 on t1.`c0` = t0.`id`"
                            + " join `author` t2 on t2.`name` = t1.`c1` set t0.`name` = t1.`c1`");
        }

        @Test
        void needs_a_condition_with_other_tables_too() {
            var update = AUTHOR.update().from(POST, Predicate.always()).set(AUTHOR.name.to("a"));

            assertThatThrownBy(() -> postgres(update)).hasMessageContaining("[jino:no-predicate]");
            assertThat(postgres(update.all())).isEqualTo("update \"author\" t0 set \"name\" = $1 from \"post\" t1");
        }

        @Test
        void refuses_itself_as_the_other_table() {
            var update = AUTHOR.update().from(AUTHOR, AUTHOR.active).set(AUTHOR.name.to("a"));

            assertThatThrownBy(() -> postgres(update)).hasMessageContaining("[jino:table-twice]");
        }

        @Test
        void writes_columns_of_its_own_table_only() {
            var other = AUTHOR.as();

            assertThatThrownBy(() -> AUTHOR.update().set(other.name.to("a")))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Column: author.name")
                    .hasMessageContaining("[jino:foreign-column]");
        }

        @Test
        void never_reads_on_mysql_what_it_has_just_written() {
            var swap = AUTHOR.update()
                    .set(AUTHOR.name.to(AUTHOR.bio), AUTHOR.bio.to(AUTHOR.name))
                    .all();
            var before = AUTHOR.update()
                    .set(AUTHOR.bio.to(AUTHOR.name), AUTHOR.name.to("a"))
                    .all();

            assertThat(postgres(swap)).isEqualTo("update \"author\" set \"name\" = \"bio\", \"bio\" = \"name\"");
            for (var dialect : List.of(Dialect.mysql(), Dialect.mariadb())) {
                assertThatThrownBy(() -> Renderer.command(dialect, swap))
                        .isInstanceOf(UnsupportedFeatureException.class)
                        .hasMessageContaining("not supported by " + dialect)
                        .hasMessageContaining("Column: name");
            }
            assertThat(mysql(before)).isEqualTo("update `author` set `bio` = `name`, `name` = ?");
            // With several tables there is no order at all.
            assertThatThrownBy(() -> mysql(before.from(POST, POST.authorId.eq(AUTHOR.id))))
                    .isInstanceOf(UnsupportedFeatureException.class);
        }
    }

    @Nested
    class A_delete {
        @Test
        void qualifies_its_columns_inside_of_a_query() {
            var delete = AUTHOR.delete()
                    .where(Functions.exists(POST.find(POST.id).where(POST.authorId.eq(AUTHOR.id)))
                            .not())
                    .where(AUTHOR.active);

            assertThat(postgres(delete))
                    .isEqualTo("delete from \"author\" where not (exists (select 1 from \"post\" t0"
                            + " where t0.\"author_id\" = \"author\".\"id\")) and \"active\"");
        }

        @Test
        void looks_at_other_tables() {
            var delete =
                    POST.delete().using(AUTHOR, AUTHOR.id.eq(POST.authorId)).where(AUTHOR.active.not());

            assertThat(postgres(delete))
                    .isEqualTo("delete from \"post\" t0 using \"author\" t1"
                            + " where t1.\"id\" = t0.\"author_id\" and not (t1.\"active\")");
            assertThat(mysql(delete))
                    .isEqualTo("delete t0 from `post` t0 join `author` t1 on t1.`id` = t0.`author_id`"
                            + " where not (t1.`active`)");
        }

        @Test
        void needs_a_condition_with_other_tables_too() {
            var delete = POST.delete().using(AUTHOR, Predicate.always());

            assertThatThrownBy(() -> mysql(delete)).hasMessageContaining("[jino:no-predicate]");
            assertThat(mysql(delete.all())).isEqualTo("delete t0 from `post` t0 join `author` t1 on 1 = 1");
        }
    }
}
