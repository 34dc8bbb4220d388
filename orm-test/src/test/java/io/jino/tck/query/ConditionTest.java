package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Predicate;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Employee;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class ConditionTest {

    @BeforeEach
    void insert(Verbs db) {
        People.insertInto(db);
    }

    @Test
    void compares_numbers(Verbs db) {
        assertThat(People.where(db, AUTHOR.id.eq(2L))).containsExactly("bert");
        assertThat(People.where(db, AUTHOR.id.ne(2L))).containsExactly("anna", "carl", "dora");
        assertThat(People.where(db, AUTHOR.id.lt(2L))).containsExactly("anna");
        assertThat(People.where(db, AUTHOR.id.le(2L))).containsExactly("anna", "bert");
        assertThat(People.where(db, AUTHOR.id.gt(3L))).containsExactly("dora");
        assertThat(People.where(db, AUTHOR.id.ge(3L))).containsExactly("carl", "dora");
        assertThat(People.where(db, AUTHOR.id.between(2L, 3L))).containsExactly("bert", "carl");
        assertThat(People.where(db, AUTHOR.id.between(3L, 2L))).isEmpty();
    }

    @Test
    void compares_text(Verbs db) {
        assertThat(People.where(db, AUTHOR.name.eq("bert"))).containsExactly("bert");
        assertThat(People.where(db, AUTHOR.name.gt("bert"))).containsExactly("carl", "dora");
        assertThat(People.where(db, AUTHOR.name.between("b", "d"))).containsExactly("bert", "carl");
    }

    @Test
    void compares_columns(Verbs db) {
        db.insertAll(EMPLOYEE, List.of(new Employee("a", 0), new Employee("b", 2)));

        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.name).where(EMPLOYEE.revision.eq(EMPLOYEE.revision))))
                .hasSize(2);
        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.name).where(EMPLOYEE.revision.lt(EMPLOYEE.id))))
                .hasSize(2);
        assertThat(db.all(AUTHOR.find(AUTHOR.name).where(AUTHOR.name.eq(AUTHOR.bio))))
                .isEmpty();
    }

    @Test
    void finds_null_only_where_it_is_asked_for(Verbs db) {
        assertThat(People.where(db, AUTHOR.bio.isNull())).containsExactly("bert", "dora");
        assertThat(People.where(db, AUTHOR.bio.isNotNull())).containsExactly("anna", "carl");
        assertThat(People.where(db, AUTHOR.bio.eq("poet"))).containsExactly("anna");
        assertThat(People.where(db, AUTHOR.bio.ne("poet"))).containsExactly("carl");
        assertThat(People.where(db, AUTHOR.bio.eq("poet").not())).containsExactly("carl");
        assertThat(People.where(db, AUTHOR.bio.notIn(List.of("poet")))).containsExactly("carl");
    }

    @Test
    void takes_null_for_a_value_where_it_is_asked_to(Verbs db) {
        assertThat(People.where(db, AUTHOR.bio.isDistinctFrom("poet"))).containsExactly("bert", "carl", "dora");
        assertThat(People.where(db, AUTHOR.bio.isDistinctFrom((String) null))).containsExactly("anna", "carl");
        assertThat(People.where(db, AUTHOR.bio.isNotDistinctFrom("poet"))).containsExactly("anna");
        assertThat(People.where(db, AUTHOR.bio.isNotDistinctFrom((String) null)))
                .containsExactly("bert", "dora");
    }

    @Test
    void refuses_to_compare_with_null(Sent sent) {
        assertThatThrownBy(() -> AUTHOR.bio.eq(Absent.<String>value()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("isNull()")
                .hasMessageContaining("[jino:null-comparison]");
        sent.nothing();
    }

    @Test
    void joins_with_and_or_and_not(Verbs db) {
        var poet = AUTHOR.bio.eq("poet");
        var early = AUTHOR.id.le(2L);

        assertThat(People.where(db, early.and(poet))).containsExactly("anna");
        assertThat(People.where(db, early.or(poet))).containsExactly("anna", "bert");
        assertThat(People.where(db, early.and(poet.not()))).isEmpty();
        assertThat(People.where(db, early.and(poet.or(AUTHOR.bio.isNull())))).containsExactly("anna", "bert");
        assertThat(People.where(db, early.not().and(AUTHOR.bio.isNull()))).containsExactly("dora");
        assertThat(People.where(db, early.and(AUTHOR.bio.isNull()).not())).containsExactly("anna", "carl", "dora");
        assertThat(People.where(
                        db,
                        AUTHOR.id
                                .eq(1L)
                                .or(AUTHOR.id.eq(2L))
                                .and(AUTHOR.id.eq(2L).or(AUTHOR.id.eq(3L)))))
                .containsExactly("bert");
    }

    @Test
    void keeps_or_together_inside_of_and(Sent sent) {
        var condition = AUTHOR.id.eq(1L).or(AUTHOR.id.eq(2L)).and(AUTHOR.bio.isNull());

        assertThat(People.text(sent.dialect(), condition))
                .isIn(
                        "(t0.\"id\" = $1::int8 or t0.\"id\" = $2::int8) and t0.\"bio\" is null",
                        "(t0.`id` = ? or t0.`id` = ?) and t0.`bio` is null");
    }

    @Test
    void can_be_added_to_a_query_one_after_the_other(Verbs db) {
        var either = AUTHOR.id.eq(1L).or(AUTHOR.id.eq(2L));

        assertThat(db.all(AUTHOR.find(AUTHOR.name).where(either).where(AUTHOR.bio.isNull())))
                .containsExactly("bert");
    }

    @Test
    void vanishes_if_it_always_holds_and_finds_nothing_if_it_never_does(Verbs db) {
        assertThat(People.where(db, Predicate.always())).hasSize(4);
        assertThat(People.where(db, Predicate.never())).isEmpty();
        assertThat(People.where(db, Predicate.never().or(AUTHOR.id.eq(1L)))).containsExactly("anna");
        assertThat(People.where(db, Predicate.always().and(AUTHOR.id.eq(1L)))).containsExactly("anna");
        assertThat(People.where(db, Predicate.never().not().and(AUTHOR.id.eq(1L))))
                .containsExactly("anna");
    }

    @Test
    void can_be_a_column_that_is_a_truth_value(Verbs db, Sent sent) {
        var active = new Employee("active", 1);
        active.setActive(true);
        db.insertAll(EMPLOYEE, List.of(active, new Employee("passive", 1)));
        sent.clear();

        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.name).where(EMPLOYEE.active))).containsExactly("active");
        sent.onPostgres("select t0.\"name\" from \"employee\" t0 where t0.\"active\"")
                .onBothMySqls("select t0.`name` from `employee` t0 where t0.`active`");
        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.name).where(EMPLOYEE.active.not())))
                .containsExactly("passive");
        assertThat(db.all(EMPLOYEE.find(EMPLOYEE.name).where(EMPLOYEE.active.eq(false))))
                .containsExactly("passive");
    }
}
