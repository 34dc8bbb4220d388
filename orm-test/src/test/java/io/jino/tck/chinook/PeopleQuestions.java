package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.exists;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.text;
import static io.jino.tck.chinook.model.CustomerTable.CUSTOMER;
import static io.jino.tck.chinook.model.EmployeeTable.EMPLOYEE;
import static io.jino.tck.chinook.model.InvoiceTable.INVOICE;

import io.jino.expr.Expression;
import io.jino.query.CommonTable;
import io.jino.query.Projection;
import io.jino.query.Query;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who buys, and who sells. */
final class PeopleQuestions {
    private PeopleQuestions() {}

    static List<Question> all() {
        return List.of(
                reportingLines(),
                headsBelow(),
                bosses(),
                customersWithoutInvoices(),
                sellersByRevenue(),
                firstAndLastPurchase(),
                citiesOfBoth(),
                countriesWithoutSellers(),
                addressBook(),
                neighbours());
    }

    record Line(int id, String name, int level, int top) {}

    private static Question reportingLines() {
        var one = number(1);
        var staff = CommonTable.recursive(
                "staff",
                EMPLOYEE.find(Projection.of(EMPLOYEE.id, EMPLOYEE.lastName, one, EMPLOYEE.birthDate.year())
                                .as(Line::new))
                        .where(EMPLOYEE.reportsTo.isNull()),
                above -> {
                    var below = EMPLOYEE.as();
                    return below.find(Projection.of(
                                            below.id,
                                            below.lastName,
                                            above.column(one).plus(1),
                                            below.birthDate.year())
                                    .as(Line::new))
                            .join(above, below.reportsTo.eq(above.column(EMPLOYEE.id)));
                });
        var table = staff.table();
        return Question.of(
                "reporting lines from the top",
                staff.find(Projection.of(
                                        table.column(EMPLOYEE.id),
                                        table.column(EMPLOYEE.lastName),
                                        table.column(one),
                                        table.column(EMPLOYEE.birthDate.year()))
                                .as(Line::new))
                        .with(staff)
                        .orderBy(
                                table.column(one).asc(),
                                table.column(EMPLOYEE.lastName).asc()),
                """
                with recursive staff (id, name, level, born) as (
                  select employee_id, last_name, 1, extract(year from birth_date) from employee where reports_to is null
                  union all
                  select e.employee_id, e.last_name, s.level + 1, extract(year from e.birth_date)
                  from employee e join staff s on e.reports_to = s.id)
                select * from staff order by level, name""");
    }

    /**
     * A text that grows needs room on MySQL and MariaDB, which only hand-written SQL can make, and the type of a text on
     * PostgreSQL.
     *
     * @param start the last name of an employee as such a text
     */
    static Query<?> chains(Expression<String> start) {
        var chain = CommonTable.recursive(
                "chain",
                EMPLOYEE.find(
                        Projection.of(EMPLOYEE.id, start, EMPLOYEE.reportsTo).as(Chain::new)),
                below -> {
                    var above = EMPLOYEE.as();
                    return above.find(Projection.of(
                                            below.column(EMPLOYEE.id),
                                            text(below.column(start))
                                                    .concat(" < ")
                                                    .concat(above.lastName),
                                            above.reportsTo)
                                    .as(Chain::new))
                            .join(below, above.id.eq(below.column(EMPLOYEE.reportsTo)));
                });
        var table = chain.table();
        return chain.find(table.column(start))
                .with(chain)
                .where(table.column(EMPLOYEE.reportsTo).isNull())
                .orderBy(table.column(EMPLOYEE.id).asc());
    }

    record Chain(int id, String path, @Nullable Integer above) {}

    private static Question headsBelow() {
        var pairs = CommonTable.recursive(
                "pairs",
                EMPLOYEE.find(Projection.of(EMPLOYEE.id, EMPLOYEE.reportsTo).pair())
                        .where(EMPLOYEE.reportsTo.isNotNull()),
                found -> {
                    var above = EMPLOYEE.as();
                    return above.find(Projection.of(found.column(EMPLOYEE.id), above.reportsTo)
                                    .pair())
                            .join(found, above.id.eq(found.column(EMPLOYEE.reportsTo)))
                            .where(above.reportsTo.isNotNull());
                });
        var boss = EMPLOYEE.as();
        return Question.of(
                "how many heads are below each boss",
                pairs.find(Projection.of(boss.firstName.concat(" ").concat(boss.lastName), count())
                                .pair())
                        .with(pairs)
                        .join(boss, boss.id.eq(pairs.table().column(EMPLOYEE.reportsTo)))
                        .groupBy(boss.id, boss.firstName, boss.lastName)
                        .orderBy(count().desc(), boss.id.asc()),
                """
                with recursive pairs (id, above) as (
                  select employee_id, reports_to from employee where reports_to is not null
                  union all
                  select p.id, e.reports_to from pairs p join employee e on e.employee_id = p.above where e.reports_to is not null)
                select concat(b.first_name, ' ', b.last_name), count(*) from pairs join employee b on b.employee_id = above
                group by b.employee_id, b.first_name, b.last_name order by 2 desc, b.employee_id""");
    }

    record Reports(String name, @Nullable String title, Optional<String> boss, int years) {}

    private static Question bosses() {
        var boss = EMPLOYEE.as();
        return Question.of(
                "employees and their bosses, if they have one",
                EMPLOYEE.find(Projection.of(
                                        EMPLOYEE.lastName,
                                        EMPLOYEE.title,
                                        boss.lastName.opt(),
                                        EMPLOYEE.hireDate.year().minus(EMPLOYEE.birthDate.year()))
                                .as(Reports::new))
                        .leftJoin(boss, boss.id.eq(EMPLOYEE.reportsTo))
                        .orderBy(EMPLOYEE.hireDate.asc(), EMPLOYEE.id.desc()),
                """
                select e.last_name, e.title, b.last_name, extract(year from e.hire_date) - extract(year from e.birth_date)
                from employee e left join employee b on b.employee_id = e.reports_to order by e.hire_date, e.employee_id desc""");
    }

    // Every customer of the shop has bought something; not all of them did in its last year.
    private static Question customersWithoutInvoices() {
        var start = LocalDateTime.of(2025, 7, 1, 0, 0);
        return Question.of(
                "customers without invoices in the last half year",
                CUSTOMER.find()
                        .where(exists(INVOICE.find()
                                        .where(INVOICE.customerId.eq(CUSTOMER.id))
                                        .where(INVOICE.invoiceDate.ge(start)))
                                .not())
                        .orderBy(CUSTOMER.state.asc().nullsLast(), CUSTOMER.id.asc()),
                """
                select * from customer where customer_id not in (select customer_id from invoice where invoice_date >= '2025-07-01')
                order by state is null, state, customer_id""");
    }

    record Seller(
            String name,
            long customers,
            long invoices,
            @Nullable BigDecimal revenue) {}

    private static Question sellersByRevenue() {
        var revenue = INVOICE.total.sum();
        return Question.of(
                "employees by the revenue of their customers",
                EMPLOYEE.find(Projection.of(
                                        EMPLOYEE.lastName,
                                        CUSTOMER.id.countDistinct(),
                                        INVOICE.id.count(),
                                        revenue.orNull())
                                .as(Seller::new))
                        .leftJoin(CUSTOMER, CUSTOMER.supportRepId.eq(EMPLOYEE.id))
                        .leftJoin(INVOICE, INVOICE.customerId.eq(CUSTOMER.id))
                        .groupBy(EMPLOYEE.id, EMPLOYEE.lastName)
                        .orderBy(revenue.desc().nullsLast(), EMPLOYEE.id.asc()),
                """
                select e.last_name, count(distinct c.customer_id), count(i.invoice_id), sum(i.total) from employee e
                  left join customer c on c.support_rep_id = e.employee_id left join invoice i on i.customer_id = c.customer_id
                group by e.employee_id, e.last_name order by coalesce(sum(i.total), -1) desc, e.employee_id""");
    }

    record Span(int customer, LocalDateTime first, LocalDateTime last, int days) {}

    private static Question firstAndLastPurchase() {
        var first = INVOICE.invoiceDate.min();
        var last = INVOICE.invoiceDate.max();
        return Question.of(
                "customers by the days between their first and their last purchase",
                INVOICE.find(Projection.of(INVOICE.customerId, first, last, first.daysUntil(last))
                                .as(Span::new))
                        .groupBy(INVOICE.customerId)
                        .having(first.daysUntil(last).gt(1200))
                        .orderBy(first.daysUntil(last).desc(), INVOICE.customerId.asc()),
                """
                select customer_id, min(invoice_date), max(invoice_date), max(invoice_date)::date - min(invoice_date)::date
                from invoice group by customer_id having max(invoice_date)::date - min(invoice_date)::date > 1200
                order by 4 desc, 1""",
                """
                select customer_id, min(invoice_date), max(invoice_date), datediff(max(invoice_date), min(invoice_date))
                from invoice group by customer_id having datediff(max(invoice_date), min(invoice_date)) > 1200
                order by 4 desc, 1""");
    }

    private static Question citiesOfBoth() {
        return Question.of(
                "cities in which both customers and employees live",
                CUSTOMER.find(CUSTOMER.city)
                        .intersect(EMPLOYEE.find(EMPLOYEE.city))
                        .orderBy(CUSTOMER.city.asc()),
                """
                select distinct city from customer where city in (select city from employee) order by city""");
    }

    private static Question countriesWithoutSellers() {
        return Question.of(
                "countries of customers without an employee and with a purchase of more than 15",
                CUSTOMER.find(CUSTOMER.country)
                        .except(EMPLOYEE.find(EMPLOYEE.country))
                        .intersect(INVOICE.find(INVOICE.billingCountry).where(INVOICE.total.gt(new BigDecimal(15))))
                        .orderBy(CUSTOMER.country.desc()),
                """
                select distinct country from customer where country not in (select country from employee)
                  and country in (select billing_country from invoice where total > 15) order by country desc""");
    }

    record Address(String name, @Nullable String city, String kind) {}

    private static Question addressBook() {
        var customer = text("customer");
        return Question.of(
                "everybody, customers and employees",
                CUSTOMER.find(Projection.of(CUSTOMER.lastName, CUSTOMER.city, customer)
                                .as(Address::new))
                        .unionAll(EMPLOYEE.find(Projection.of(EMPLOYEE.lastName, EMPLOYEE.city, text("employee"))
                                .as(Address::new)))
                        .orderBy(CUSTOMER.city.asc(), CUSTOMER.lastName.asc())
                        .limit(40)
                        .offset(10),
                """
                select last_name, city, 'customer' from customer union all select last_name, city, 'employee' from employee
                order by 2, 1 limit 40 offset 10""");
    }

    private static Question neighbours() {
        var other = CUSTOMER.as();
        return Question.of(
                "pairs of customers in one city",
                CUSTOMER.find(Projection.of(CUSTOMER, other).pair())
                        .join(other, other.city.eq(CUSTOMER.city).and(other.country.eq(CUSTOMER.country)))
                        .where(CUSTOMER.id.lt(other.id))
                        .orderBy(CUSTOMER.id.asc(), other.id.asc()),
                """
                select a.*, b.* from customer a, customer b
                where a.city = b.city and a.country = b.country and a.customer_id < b.customer_id order by 1, 14""");
    }
}
