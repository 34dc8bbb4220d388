package io.jino.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static List<String> postgres(String sql) {
        return texts(sql, Dialect.postgres());
    }

    private static List<String> mysql(String sql) {
        return texts(sql, Dialect.mysql());
    }

    private static List<String> texts(String sql, Dialect dialect) {
        return Script.statements(Migration.of("V1__test.sql", sql), dialect).stream()
                .map(ScriptStatement::sql)
                .toList();
    }

    @Test
    void ends_a_statement_at_a_semicolon_or_at_the_end() {
        assertThat(postgres("select 1;\n select 2 ;; select 3")).containsExactly("select 1", "select 2", "select 3");
        assertThat(postgres(" \n;-- nothing\n/* at all */")).isEmpty();
        assertThat(postgres("\uFEFFselect 1;\r\nselect 2;\r\n")).containsExactly("select 1", "select 2");
    }

    @Test
    void tells_the_line_where_a_statement_begins_behind_its_comments() {
        var statements = Script.statements(
                Migration.of("V1__test.sql", "-- a;b\n\nselect\n  1;\n/* c;\n*/ select 2; select 3"),
                Dialect.postgres());

        assertThat(statements)
                .containsExactly(
                        new ScriptStatement("select\n  1", 3),
                        new ScriptStatement("select 2", 6),
                        new ScriptStatement("select 3", 6));
    }

    @Test
    void ends_no_statement_in_quotes() {
        assertThat(postgres("select 'a;''b;', \"c;\"\"d\", e'f\\';g', 'h\\'; select 2"))
                .containsExactly("select 'a;''b;', \"c;\"\"d\", e'f\\';g', 'h\\'", "select 2");
        assertThat(mysql("select 'a\\';b', \"c\\\";d\", `e;f``g`; select 2"))
                .containsExactly("select 'a\\';b', \"c\\\";d\", `e;f``g`", "select 2");
    }

    @Test
    void ends_no_statement_in_a_comment() {
        assertThat(postgres("select /* a; /* b; */ c; */ 1 -- d;\n + 1; select 2"))
                .containsExactly("select /* a; /* b; */ c; */ 1 -- d;\n + 1", "select 2");
        assertThat(mysql("select /* a; /* b; */ 1 # c;\n + 1; select 2"))
                .containsExactly("select /* a; /* b; */ 1 # c;\n + 1", "select 2");
    }

    @Test
    void takes_two_hyphens_without_a_space_for_a_comment_on_postgresql_only() {
        assertThat(postgres("select 1--1;\n; select 2")).containsExactly("select 1--1;", "select 2");
        assertThat(mysql("select 1--1;\n select 2")).containsExactly("select 1--1", "select 2");
    }

    @Test
    void keeps_what_only_some_servers_of_mysql_carry_out() {
        assertThat(mysql("/*!50003 set @a = 1 */;\n/* not this */\nselect 1"))
                .containsExactly("/*!50003 set @a = 1 */", "select 1");
    }

    @Test
    void ends_no_statement_between_dollars() {
        String function =
                "create function f() returns int language plpgsql as $body$\nbegin\n  -- it's $$ here;\n  return 1;\nend\n$body$";
        assertThat(postgres(function + "; do $$ begin null; end $$; select $1, a$b$c from t; select 2"))
                .containsExactly(function, "do $$ begin null; end $$", "select $1, a$b$c from t", "select 2");
    }

    @Test
    void ends_no_statement_in_a_body_of_postgresql() {
        String function =
                "create function f(a int) returns int begin atomic select 1; select case a when 1 then 2 end; end";
        assertThat(postgres(function + "; select 2")).containsExactly(function, "select 2");
        assertThat(postgres("begin; select 1; end; create table atomic (case_id int); select 2"))
                .containsExactly("begin", "select 1", "end", "create table atomic (case_id int)", "select 2");
    }

    @Test
    void ends_no_statement_in_a_routine_of_mysql() {
        String trigger = "create trigger t before insert on a for each row begin if new.b is null then set new.b = 1;"
                + " end if; case new.c when 1 then set new.c = 2; end case; set new.d = case when 1 then 2 end; end";
        assertThat(mysql(trigger + "; select 2")).containsExactly(trigger, "select 2");
        assertThat(mysql("create table t (`begin` int); select 2")).hasSize(2);
    }

    @Test
    void takes_another_delimiter_on_mysql() {
        assertThat(mysql("delimiter //\ncreate procedure p() begin select 1; end//\nDELIMITER ;\nselect 2;"))
                .containsExactly("create procedure p() begin select 1; end", "select 2");
    }

    @Test
    void refuses_what_is_never_closed_and_tells_where_it_begins() {
        for (String sql : List.of("select 1;\nselect 'a", "select 1;\n/* b", "select 1;\ndo $x$ begin")) {
            assertThatThrownBy(() -> postgres(sql))
                    .isInstanceOfSatisfying(
                            MigrationException.class,
                            unclosed -> assertThat(unclosed.line()).isEqualTo(2))
                    .hasMessageContaining("[jino:migration-unclosed]");
        }
    }
}
