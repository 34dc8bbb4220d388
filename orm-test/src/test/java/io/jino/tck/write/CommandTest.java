package io.jino.tck.write;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Predicate;
import io.jino.query.Command;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import io.jino.tck.model.Employee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Scenario 13, a field that the entity does not have, does not compile: a column belongs to its table's class.
public abstract class CommandTest {

    @Test
    void deletes_the_row_of_an_entity_once(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, Author.named("daisy"));
        db.insert(AUTHOR, Author.named("anna"));
        sent.clear();

        // Scenario 25.
        assertThat(db.delete(AUTHOR, daisy)).isTrue();
        sent.onPostgres("delete from \"author\" where \"id\" = $1::int8")
                .onBothMySqls("delete from `author` where `id` = ?");
        assertThat(db.delete(AUTHOR, daisy)).isFalse();
        assertThat(db.all(AUTHOR.find())).extracting(Author::name).containsExactly("anna");
    }

    @Test
    void updates_the_rows_of_a_condition_and_counts_them(Verbs db, Sent sent) {
        db.insertAll(EMPLOYEE, List.of(new Employee("a", 10), new Employee("b", 20), new Employee("c", 30)));
        sent.clear();

        long reached = db.execute(EMPLOYEE.update()
                .set(EMPLOYEE.salary.to(EMPLOYEE.salary.times(2).plus(1)))
                .set(EMPLOYEE.active.to(true))
                .where(EMPLOYEE.salary.ge(20)));

        assertThat(reached).isEqualTo(2);
        sent.onPostgres("update \"employee\" set \"salary\" = (\"salary\" * $1::int4) + $2::int4, \"active\" = $3::bool"
                        + " where \"salary\" >= $4::int4")
                .onBothMySqls("update `employee` set `salary` = (`salary` * ?) + ?, `active` = ? where `salary` >= ?");
        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.salary).orderBy(EMPLOYEE.id.asc())))
                .containsExactly(10, 41, 61);
    }

    @Test
    void counts_rows_that_are_found_and_not_only_those_that_change(Verbs db) {
        db.insertAll(AUTHOR, List.of(Author.named("a"), Author.named("b")));

        assertThat(db.execute(AUTHOR.update().set(AUTHOR.name.to("a")).all())).isEqualTo(2);
    }

    @Test
    void deletes_the_rows_of_a_condition_and_counts_them(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(Author.named("a"), new Author(null, "b", "B"), new Author(null, "c", "C")));
        sent.clear();

        assertThat(db.execute(AUTHOR.delete().where(AUTHOR.bio.isNotNull()).where(AUTHOR.name.ne("c"))))
                .isEqualTo(1);

        sent.onPostgres("delete from \"author\" where \"bio\" is not null and \"name\" <> $1")
                .onBothMySqls("delete from `author` where `bio` is not null and `name` <> ?");
        assertThat(db.all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.id.asc()))).containsExactly("a", "c");
    }

    @Test
    void reaches_no_row_with_a_condition_that_never_holds(Verbs db) {
        db.insert(AUTHOR, Author.named("a"));

        assertThat(db.execute(AUTHOR.delete().where(Predicate.never()))).isZero();
        assertThat(db.execute(AUTHOR.delete().where(AUTHOR.id.in(List.of())))).isZero();
        assertThat(db.count(AUTHOR.find())).isEqualTo(1);
    }

    @Test
    void reaches_every_row_if_it_says_so(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(Author.named("a"), Author.named("b")));
        sent.clear();

        assertThat(db.execute(AUTHOR.delete().all())).isEqualTo(2);
        sent.onPostgres("delete from \"author\"").onBothMySqls("delete from `author`");
    }

    static List<Command> reckless() {
        var update = AUTHOR.update().set(AUTHOR.name.to("x"));
        return List.of(
                update,
                update.where(Predicate.always()),
                update.where(AUTHOR.id.in(List.of()).or(Predicate.always())),
                AUTHOR.delete(),
                AUTHOR.delete().where(Predicate.always()));
    }

    @ParameterizedTest
    @MethodSource("reckless")
    void is_refused_without_a_condition_before_anything_is_sent(Command command, Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.execute(command))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("author")
                .hasMessageContaining("[jino:no-predicate]");
        sent.nothing();
    }

    // Scenario 23.
    @Test
    void is_refused_if_it_sets_nothing(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.execute(AUTHOR.update().where(AUTHOR.id.eq(1L))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:empty-update]");
        sent.nothing();
    }
}
