package io.jino.tck.chinook;

import static io.jino.expr.Functions.raw;
import static io.jino.tck.chinook.model.EmployeeTable.EMPLOYEE;

import io.jino.type.SqlType;
import java.util.List;

/** What MySQL and MariaDB are asked in their own words. */
final class MySqlQuestions {
    private MySqlQuestions() {}

    static List<Question> all() {
        return List.of(chains());
    }

    private static Question chains() {
        return Question.of(
                "the chain above each employee",
                PeopleQuestions.chains(raw(SqlType.STRING, "cast({0} as char(200))", EMPLOYEE.lastName)),
                """
                with recursive chain (id, path, above) as (
                  select employee_id, cast(last_name as char(200)), reports_to from employee
                  union all
                  select c.id, concat(c.path, ' < ', e.last_name), e.reports_to
                  from chain c join employee e on e.employee_id = c.above)
                select path from chain where above is null order by id""");
    }
}
