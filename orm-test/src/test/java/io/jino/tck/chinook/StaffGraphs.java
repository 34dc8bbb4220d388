package io.jino.tck.chinook;

import static io.jino.tck.chinook.model.CustomerTable.CUSTOMER;
import static io.jino.tck.chinook.model.EmployeeTable.EMPLOYEE;
import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.relation.Tree;
import io.jino.schema.Fetch;
import io.jino.tck.Graphs;
import io.jino.tck.chinook.model.Customer;
import io.jino.tck.chinook.model.Employee;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who works for whom, as graphs. */
final class StaffGraphs {
    private StaffGraphs() {}

    static List<GraphQuestion> all() {
        return List.of(sellersAndTheirCustomers(), staff(), linesOfBosses());
    }

    record Client(String lastName, long invoices) {}

    record Seller(String lastName, Optional<String> boss, List<Client> clients) {}

    private static GraphQuestion sellersAndTheirCustomers() {
        Fetch<Customer, Client> client = CUSTOMER.fetch(CUSTOMER.lastName)
                .with(CUSTOMER.invoices().count())
                .as(Client::new);
        Fetch<Employee, Seller> seller = EMPLOYEE.fetch(EMPLOYEE.lastName)
                .with(EMPLOYEE.boss.as(EMPLOYEE.lastName))
                .with(EMPLOYEE.customers()
                        .where(CUSTOMER.company.isNull())
                        .orderBy(CUSTOMER.id.asc())
                        .as(client))
                .as(Seller::new);
        return GraphQuestion.of(
                "employees with their bosses and their private customers",
                Seller.class,
                EMPLOYEE.find(seller).orderBy(EMPLOYEE.id.asc()),
                2,
                """
                select e.last_name, b.last_name, c.last_name,
                  case when c.customer_id is not null
                    then (select count(*) from invoice i where i.customer_id = c.customer_id) end
                from employee e left join employee b on b.employee_id = e.reports_to
                  left join customer c on c.support_rep_id = e.employee_id and c.company is null
                order by e.employee_id, c.customer_id""");
    }

    record Node(String name, List<Node> reports) {}

    record Placed(String name, int depth) {}

    private static GraphQuestion staff() {
        Fetch<Employee, Node> tree = EMPLOYEE.fetch(EMPLOYEE.lastName)
                .with(Tree.below(EMPLOYEE.reports().orderBy(EMPLOYEE.id.asc()), 5, EMPLOYEE.lastName, Node::new))
                .as(Node::new);
        String sql = """
                with recursive staff (id, name, depth, path) as (
                  select employee_id, last_name, 0, cast(employee_id as char(50)) from employee where reports_to is null
                  union all
                  select e.employee_id, e.last_name, s.depth + 1, concat(trim(s.path), '-', e.employee_id)
                  from staff s join employee e on e.reports_to = s.id)
                select name, depth from staff order by path""";
        return new GraphQuestion(
                "the tree of employees",
                db -> Graphs.of(Placed.class, staff(db, tree)),
                2,
                sql.replace("char(50)", "text"),
                sql);
    }

    private static List<Placed> staff(Db db, Fetch<Employee, Node> tree) {
        var roots = await(
                db.all(EMPLOYEE.find(tree).where(EMPLOYEE.reportsTo.isNull()).orderBy(EMPLOYEE.id.asc())));
        return roots.stream().flatMap(root -> placed(root, 0)).toList();
    }

    private static Stream<Placed> placed(Node node, int depth) {
        return Stream.concat(
                Stream.of(new Placed(node.name(), depth)),
                node.reports().stream().flatMap(report -> placed(report, depth + 1)));
    }

    record Chain(int id, String name, List<String> bosses) {}

    private static GraphQuestion linesOfBosses() {
        Fetch<Employee, Chain> chain = EMPLOYEE.fetch(EMPLOYEE.id)
                .with(EMPLOYEE.lastName)
                .with(Tree.above(EMPLOYEE.boss, 5, EMPLOYEE.lastName))
                .as(Chain::new);
        return GraphQuestion.of(
                "each employee with the line of bosses, the nearest first",
                Chain.class,
                EMPLOYEE.find(chain).orderBy(EMPLOYEE.id.asc()),
                2,
                """
                with recursive above (id, boss, depth) as (
                  select employee_id, reports_to, 1 from employee
                  union all
                  select a.id, e.reports_to, a.depth + 1 from above a join employee e on e.employee_id = a.boss)
                select e.employee_id, e.last_name, b.last_name from employee e
                  left join above a on a.id = e.employee_id and a.boss is not null
                  left join employee b on b.employee_id = a.boss
                order by e.employee_id, a.depth""");
    }
}
