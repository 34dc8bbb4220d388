package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.lag;
import static io.jino.expr.Functions.number;
import static io.jino.tck.chinook.model.InvoiceTable.INVOICE;

import io.jino.expr.Case;
import io.jino.expr.TemporalExpression.Unit;
import io.jino.expr.Window;
import io.jino.query.CommonTable;
import io.jino.query.Projection;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When it was sold. */
final class TimeQuestions {
    private TimeQuestions() {}

    static List<Question> all() {
        return List.of(monthlyRunningTotals(), runningTotalsOfACommonTable(), growthByYear(), quartersSideBySide());
    }

    record Month(LocalDateTime month, BigDecimal total, BigDecimal running) {}

    private static Question monthlyRunningTotals() {
        var month = INVOICE.invoiceDate.truncatedTo(Unit.MONTH);
        var total = INVOICE.total.sum();
        return Question.of(
                "monthly running totals",
                INVOICE.find(Projection.of(
                                        month,
                                        total,
                                        total.sum().over(Window.all().orderBy(month.asc())))
                                .as(Month::new))
                        .groupBy(month)
                        .orderBy(month.asc()),
                """
                select date_trunc('month', invoice_date), sum(total),
                  sum(sum(total)) over (order by date_trunc('month', invoice_date))
                from invoice group by 1 order by 1""",
                """
                select cast(date_format(invoice_date, '%Y-%m-01') as datetime(6)) as month, sum(total),
                  sum(sum(total)) over (order by cast(date_format(invoice_date, '%Y-%m-01') as datetime(6)))
                from invoice group by month order by month""");
    }

    private static Question runningTotalsOfACommonTable() {
        var month = INVOICE.invoiceDate.truncatedTo(Unit.MONTH);
        var total = INVOICE.total.sum();
        var monthly = CommonTable.of(
                "monthly",
                INVOICE.find(Projection.of(month, total).pair())
                        .where(INVOICE.billingCountry.eq("USA"))
                        .groupBy(month));
        var at = monthly.table().column(month);
        var sold = monthly.table().column(total);
        var halfYear = Window.all().orderBy(at.asc()).rows(Window.Bound.preceding(5), Window.Bound.current());
        return Question.of(
                "running totals of half a year in one country",
                monthly.find(Projection.of(at, sold, sold.sum().over(halfYear)).as(Month::new))
                        .with(monthly)
                        .orderBy(at.asc()),
                """
                with monthly as (
                  select date_trunc('month', invoice_date) as at, sum(total) as sold
                  from invoice where billing_country = 'USA' group by 1)
                select at, sold, sum(sold) over (order by at rows between 5 preceding and current row)
                from monthly order by at""",
                """
                with monthly as (
                  select cast(date_format(invoice_date, '%Y-%m-01') as datetime(6)) as at, sum(total) as sold
                  from invoice where billing_country = 'USA' group by at)
                select at, sold, sum(sold) over (order by at rows between 5 preceding and current row)
                from monthly order by at""");
    }

    record Growth(
            int year,
            BigDecimal total,
            @Nullable BigDecimal before,
            @Nullable BigDecimal more) {}

    private static Question growthByYear() {
        var year = INVOICE.invoiceDate.year();
        var total = INVOICE.total.sum();
        var before = number(lag(total, 1, Window.all().orderBy(year.asc())));
        return Question.of(
                "growth by year",
                INVOICE.find(Projection.of(
                                        year,
                                        total,
                                        before.orNull(),
                                        total.minus(before).orNull())
                                .as(Growth::new))
                        .groupBy(year)
                        .orderBy(year.desc()),
                """
                select year, total, lag(total, 1) over (order by year), total - lag(total, 1) over (order by year)
                from (select extract(year from invoice_date) as year, sum(total) as total from invoice group by 1) y
                order by year desc""",
                """
                select year, total, lag(total, 1) over (order by year), total - lag(total, 1) over (order by year)
                from (select year(invoice_date) as year, sum(total) as total from invoice group by 1) y
                order by year desc""");
    }

    record Quarters(
            int year,
            BigDecimal q1,
            BigDecimal q2,
            @Nullable BigDecimal q3,
            long large) {}

    private static Question quartersSideBySide() {
        var year = INVOICE.invoiceDate.year();
        var quarter = INVOICE.invoiceDate.quarter();
        var first = Case.of(quarter.eq(1), INVOICE.total).otherwise(BigDecimal.ZERO);
        return Question.of(
                "quarters side by side",
                INVOICE.find(Projection.of(
                                        year,
                                        first.sum(),
                                        INVOICE.total
                                                .sum()
                                                .filter(quarter.eq(2))
                                                .orElse(BigDecimal.ZERO),
                                        INVOICE.total
                                                .sum()
                                                .filter(quarter.eq(3).and(INVOICE.billingCountry.eq("Chile")))
                                                .orNull(),
                                        count().filter(INVOICE.total.ge(new BigDecimal("13.86"))))
                                .as(Quarters::new))
                        .groupBy(year)
                        .orderBy(year.asc()),
                """
                select extract(year from invoice_date), sum(case when extract(quarter from invoice_date) = 1 then total else 0 end),
                  sum(case when extract(quarter from invoice_date) = 2 then total else 0 end),
                  sum(total) filter (where extract(quarter from invoice_date) = 3 and billing_country = 'Chile'),
                  count(*) filter (where total >= 13.86)
                from invoice group by 1 order by 1""",
                """
                select year(invoice_date), sum(if(quarter(invoice_date) = 1, total, 0)),
                  sum(if(quarter(invoice_date) = 2, total, 0)),
                  sum(if(quarter(invoice_date) = 3 and billing_country = 'Chile', total, null)), sum(total >= 13.86)
                from invoice group by 1 order by 1""");
    }
}
