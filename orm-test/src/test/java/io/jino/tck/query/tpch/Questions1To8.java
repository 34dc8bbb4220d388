package io.jino.tck.query.tpch;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.exists;
import static io.jino.tck.query.tpch.Tables.C;
import static io.jino.tck.query.tpch.Tables.L;
import static io.jino.tck.query.tpch.Tables.N;
import static io.jino.tck.query.tpch.Tables.NET;
import static io.jino.tck.query.tpch.Tables.O;
import static io.jino.tck.query.tpch.Tables.ONE;
import static io.jino.tck.query.tpch.Tables.P;
import static io.jino.tck.query.tpch.Tables.PS;
import static io.jino.tck.query.tpch.Tables.R;
import static io.jino.tck.query.tpch.Tables.S;
import static io.jino.tck.query.tpch.Tables.ZERO;
import static io.jino.tck.query.tpch.Tables.day;
import static io.jino.tck.query.tpch.Tables.dec;

import io.jino.expr.Case;
import io.jino.expr.Functions;
import io.jino.query.Projection;
import io.jino.query.Query;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Questions1To8 {
    private Questions1To8() {}

    record PricingSummary(
            String flag,
            String status,
            BigDecimal quantity,
            BigDecimal base,
            BigDecimal net,
            BigDecimal charge,
            BigDecimal averageQuantity,
            BigDecimal averagePrice,
            BigDecimal averageDiscount,
            long orders) {}

    static Query<?> q1() {
        return L.find(Projection.of(
                                L.returnFlag,
                                L.lineStatus,
                                L.quantity.sum(),
                                L.extendedPrice.sum(),
                                NET.sum(),
                                NET.times(Functions.number(ONE).plus(L.tax)).sum(),
                                L.quantity.avg(),
                                L.extendedPrice.avg(),
                                L.discount.avg(),
                                count())
                        .as(PricingSummary::new))
                .where(L.shippedOn.le(day("1996-09-02")))
                .groupBy(L.returnFlag, L.lineStatus)
                .orderBy(L.returnFlag.asc(), L.lineStatus.asc());
    }

    record CheapestSupplier(
            BigDecimal balance,
            String supplier,
            String nation,
            long part,
            String maker,
            String address,
            String phone,
            String comment) {}

    static Query<?> q2() {
        var ps = PS.as();
        var s = S.as();
        var n = N.as();
        var r = R.as();
        var leastCost = ps.find(ps.cost.min())
                .join(s, s.id.eq(ps.supplierId))
                .join(n, n.id.eq(s.nationId))
                .join(r, r.id.eq(n.regionId))
                .where(ps.partId.eq(P.id).and(r.name.eq("EUROPE")));
        return P.find(Projection.of(S.balance, S.name, N.name, P.id, P.maker, S.address, S.phone, S.comment)
                        .as(CheapestSupplier::new))
                .join(PS, PS.partId.eq(P.id))
                .join(S, S.id.eq(PS.supplierId))
                .join(N, N.id.eq(S.nationId))
                .join(R, R.id.eq(N.regionId))
                .where(P.size.eq(3).and(P.type.endsWith("BRASS")).and(R.name.eq("EUROPE")))
                .where(PS.cost.eq(leastCost))
                .orderBy(S.balance.desc(), N.name.asc(), S.name.asc(), P.id.asc())
                .limit(100);
    }

    record Unshipped(long order, BigDecimal revenue, LocalDate orderedOn, int shipPriority) {}

    static Query<?> q3() {
        return C.find(Projection.of(L.orderId, NET.sum(), O.orderedOn, O.shipPriority)
                        .as(Unshipped::new))
                .join(O, O.customerId.eq(C.id))
                .join(L, L.orderId.eq(O.id))
                .where(C.segment.eq("BUILDING"))
                .where(O.orderedOn.lt(day("1995-03-15")).and(L.shippedOn.gt(day("1995-03-15"))))
                .groupBy(L.orderId, O.orderedOn, O.shipPriority)
                .orderBy(NET.sum().desc(), O.orderedOn.asc())
                .limit(10);
    }

    static Query<?> q4() {
        return O.find(Projection.of(O.priority, count()).pair())
                .where(O.orderedOn.ge(day("1993-07-01")).and(O.orderedOn.lt(day("1993-10-01"))))
                .where(exists(L.find().where(L.orderId.eq(O.id).and(L.committedOn.lt(L.receivedOn)))))
                .groupBy(O.priority)
                .orderBy(O.priority.asc());
    }

    static Query<?> q5() {
        return C.find(Projection.of(N.name, NET.sum()).pair())
                .join(O, O.customerId.eq(C.id))
                .join(L, L.orderId.eq(O.id))
                .join(S, S.id.eq(L.supplierId).and(S.nationId.eq(C.nationId)))
                .join(N, N.id.eq(S.nationId))
                .join(R, R.id.eq(N.regionId))
                .where(R.name.eq("ASIA"))
                .where(O.orderedOn.ge(day("1993-01-01")).and(O.orderedOn.lt(day("1997-01-01"))))
                .groupBy(N.name)
                .orderBy(NET.sum().desc());
    }

    static Query<?> q6() {
        return L.find(L.extendedPrice.times(L.discount).sum())
                .where(L.shippedOn.ge(day("1994-01-01")).and(L.shippedOn.lt(day("1995-01-01"))))
                .where(L.discount.between(dec("0.05"), dec("0.07")))
                .where(L.quantity.lt(dec("24")));
    }

    record Shipping(String from, String to, int year, BigDecimal revenue) {}

    static Query<?> q7() {
        var from = N.as();
        var to = N.as();
        var year = L.shippedOn.year();
        return S.find(Projection.of(from.name, to.name, year, NET.sum()).as(Shipping::new))
                .join(L, L.supplierId.eq(S.id))
                .join(O, O.id.eq(L.orderId))
                .join(C, C.id.eq(O.customerId))
                .join(from, from.id.eq(S.nationId))
                .join(to, to.id.eq(C.nationId))
                .where(from.name
                        .eq("FRANCE")
                        .and(to.name.eq("GERMANY"))
                        .or(from.name.eq("GERMANY").and(to.name.eq("FRANCE"))))
                .where(L.shippedOn.between(day("1993-01-01"), day("1996-12-31")))
                .groupBy(from.name, to.name, year)
                .orderBy(from.name.asc(), to.name.asc(), year.asc());
    }

    static Query<?> q8() {
        var supplierNation = N.as();
        var year = O.orderedOn.year();
        var brazil = Case.of(supplierNation.name.eq("BRAZIL"), NET).otherwise(ZERO);
        return P.find(Projection.of(year, brazil.sum().dividedBy(NET.sum())).pair())
                .join(L, L.partId.eq(P.id))
                .join(S, S.id.eq(L.supplierId))
                .join(O, O.id.eq(L.orderId))
                .join(C, C.id.eq(O.customerId))
                .join(N, N.id.eq(C.nationId))
                .join(R, R.id.eq(N.regionId))
                .join(supplierNation, supplierNation.id.eq(S.nationId))
                .where(R.name.eq("AMERICA").and(P.type.eq("ECONOMY ANODIZED STEEL")))
                .where(O.orderedOn.between(day("1993-01-01"), day("1996-12-31")))
                .groupBy(year)
                .orderBy(year.asc());
    }
}
