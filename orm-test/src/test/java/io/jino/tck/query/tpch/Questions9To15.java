package io.jino.tck.query.tpch;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.scalar;
import static io.jino.tck.query.tpch.Tables.C;
import static io.jino.tck.query.tpch.Tables.L;
import static io.jino.tck.query.tpch.Tables.N;
import static io.jino.tck.query.tpch.Tables.NET;
import static io.jino.tck.query.tpch.Tables.O;
import static io.jino.tck.query.tpch.Tables.P;
import static io.jino.tck.query.tpch.Tables.PS;
import static io.jino.tck.query.tpch.Tables.S;
import static io.jino.tck.query.tpch.Tables.ZERO;
import static io.jino.tck.query.tpch.Tables.day;
import static io.jino.tck.query.tpch.Tables.dec;

import io.jino.expr.Case;
import io.jino.query.CommonTable;
import io.jino.query.Projection;
import io.jino.query.Query;
import io.jino.type.SqlType;
import java.math.BigDecimal;

final class Questions9To15 {
    private Questions9To15() {}

    record Profit(String nation, int year, BigDecimal amount) {}

    static Query<?> q9() {
        var year = O.orderedOn.year();
        var profit = NET.minus(PS.cost.times(L.quantity));
        return P.find(Projection.of(N.name, year, profit.sum()).as(Profit::new))
                .join(L, L.partId.eq(P.id))
                .join(S, S.id.eq(L.supplierId))
                .join(PS, PS.partId.eq(L.partId).and(PS.supplierId.eq(L.supplierId)))
                .join(O, O.id.eq(L.orderId))
                .join(N, N.id.eq(S.nationId))
                .where(P.name.contains("green"))
                .groupBy(N.name, year)
                .orderBy(N.name.asc(), year.desc());
    }

    record Returned(
            long customer,
            String name,
            BigDecimal revenue,
            BigDecimal balance,
            String nation,
            String address,
            String phone,
            String comment) {}

    static Query<?> q10() {
        return C.find(Projection.of(C.id, C.name, NET.sum(), C.balance, N.name, C.address, C.phone, C.comment)
                        .as(Returned::new))
                .join(O, O.customerId.eq(C.id))
                .join(L, L.orderId.eq(O.id))
                .join(N, N.id.eq(C.nationId))
                .where(O.orderedOn.ge(day("1993-10-01")).and(O.orderedOn.lt(day("1994-01-01"))))
                .where(L.returnFlag.eq("R"))
                .groupBy(C.id, C.name, C.balance, C.phone, N.name, C.address, C.comment)
                .orderBy(NET.sum().desc())
                .limit(20);
    }

    static Query<?> q11() {
        var ps = PS.as();
        var s = S.as();
        var n = N.as();
        var everything = ps.find(
                        ps.cost.times(ps.available.as(SqlType.BIG_DECIMAL)).sum())
                .join(s, s.id.eq(ps.supplierId))
                .join(n, n.id.eq(s.nationId))
                .where(n.name.eq("GERMANY"));
        var value = PS.cost.times(PS.available.as(SqlType.BIG_DECIMAL)).sum();
        return PS.find(Projection.of(PS.partId, value).pair())
                .join(S, S.id.eq(PS.supplierId))
                .join(N, N.id.eq(S.nationId))
                .where(N.name.eq("GERMANY"))
                .groupBy(PS.partId)
                .having(value.gt(number(scalar(everything)).times(dec("0.05"))))
                .orderBy(value.desc());
    }

    record Modes(String mode, int high, int low) {}

    static Query<?> q12() {
        var urgent = O.priority.in("1-URGENT", "2-HIGH");
        return O.find(Projection.of(
                                L.shipMode,
                                Case.when(urgent, SqlType.INTEGER, 1)
                                        .otherwise(0)
                                        .sum(),
                                Case.when(urgent.not(), SqlType.INTEGER, 1)
                                        .otherwise(0)
                                        .sum())
                        .as(Modes::new))
                .join(L, L.orderId.eq(O.id))
                .where(L.shipMode.in("MAIL", "SHIP"))
                .where(L.committedOn.lt(L.receivedOn).and(L.shippedOn.lt(L.committedOn)))
                .where(L.receivedOn.ge(day("1994-01-01")).and(L.receivedOn.lt(day("1995-01-01"))))
                .groupBy(L.shipMode)
                .orderBy(L.shipMode.asc());
    }

    static Query<?> q13() {
        var orders = O.id.count();
        var perCustomer = C.find(Projection.of(C.id, orders).pair())
                .leftJoin(
                        O,
                        O.customerId
                                .eq(C.id)
                                .and(O.comment.like("%special%requests%").not()))
                .groupBy(C.id)
                .asTable();
        var made = perCustomer.column(orders);
        return perCustomer
                .find(Projection.of(made, count()).pair())
                .groupBy(made)
                .orderBy(count().desc(), made.desc());
    }

    static Query<?> q14() {
        var promotion = Case.of(P.type.startsWith("PROMO"), NET).otherwise(ZERO);
        return L.find(number(dec("100.00")).times(promotion.sum()).dividedBy(NET.sum()))
                .join(P, P.id.eq(L.partId))
                .where(L.shippedOn.ge(day("1995-09-01")).and(L.shippedOn.lt(day("1995-10-01"))));
    }

    record TopSupplier(long supplier, String name, String address, String phone, BigDecimal revenue) {}

    static Query<?> q15() {
        var revenue = CommonTable.of(
                "revenue",
                L.find(Projection.of(L.supplierId, NET.sum()).pair())
                        .where(L.shippedOn.ge(day("1996-01-01")).and(L.shippedOn.lt(day("1996-04-01"))))
                        .groupBy(L.supplierId));
        var total = revenue.table().column(NET.sum());
        var other = revenue.as();
        return S.find(Projection.of(S.id, S.name, S.address, S.phone, total).as(TopSupplier::new))
                .with(revenue)
                .join(revenue, revenue.table().column(L.supplierId).eq(S.id))
                .where(total.eq(other.find(other.column(NET.sum()).max())))
                .orderBy(S.id.asc());
    }
}
