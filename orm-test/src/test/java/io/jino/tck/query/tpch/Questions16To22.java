package io.jino.tck.query.tpch;

import static io.jino.expr.Functions.any;
import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.exists;
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

import io.jino.expr.Predicate;
import io.jino.query.Projection;
import io.jino.query.Query;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;

final class Questions16To22 {
    private Questions16To22() {}

    record Offers(String brand, String type, int size, long suppliers) {}

    static Query<?> q16() {
        var suppliers = PS.supplierId.countDistinct();
        return PS.find(Projection.of(P.brand, P.type, P.size, suppliers).as(Offers::new))
                .join(P, P.id.eq(PS.partId))
                .where(P.brand.ne("Brand#45"))
                .where(P.type.startsWith("MEDIUM POLISHED").not())
                .where(P.size.in(1, 2, 3, 5))
                .where(PS.supplierId.notIn(S.find(S.id).where(S.comment.like("%Customer%Complaints%"))))
                .groupBy(P.brand, P.type, P.size)
                .orderBy(suppliers.desc(), P.brand.asc(), P.type.asc(), P.size.asc());
    }

    static Query<?> q17() {
        var other = L.as();
        var average = other.find(other.quantity.avg().times(dec("0.6"))).where(other.partId.eq(P.id));
        return L.find(L.extendedPrice.sum().dividedBy(dec("7.0")))
                .join(P, P.id.eq(L.partId))
                .where(P.brand.eq("Brand#23").and(P.container.eq("MED BOX")))
                .where(L.quantity.lt(average));
    }

    record LargeOrder(
            String customer, long customerId, long order, LocalDate orderedOn, BigDecimal total, BigDecimal quantity) {}

    static Query<?> q18() {
        var line = L.as();
        var large = line.find(line.orderId)
                .groupBy(line.orderId)
                .having(line.quantity.sum().gt(dec("120")));
        return C.find(Projection.of(C.name, C.id, O.id, O.orderedOn, O.total, L.quantity.sum())
                        .as(LargeOrder::new))
                .join(O, O.customerId.eq(C.id))
                .join(L, L.orderId.eq(O.id))
                .where(O.id.in(large))
                .groupBy(C.name, C.id, O.id, O.orderedOn, O.total)
                .orderBy(O.total.desc(), O.orderedOn.asc())
                .limit(100);
    }

    static Query<?> q19() {
        return L.find(NET.sum())
                .join(P, P.id.eq(L.partId))
                .where(any(
                        discounted("Brand#12", "SM CASE", 1, 5),
                        discounted("Brand#23", "MED BOX", 10, 4),
                        discounted("Brand#23", "LG PACK", 20, 5)));
    }

    private static Predicate discounted(String brand, String container, int quantity, int size) {
        return P.brand
                .eq(brand)
                .and(P.container.eq(container))
                .and(L.quantity.between(BigDecimal.valueOf(quantity), BigDecimal.valueOf(quantity + 30)))
                .and(P.size.between(1, size))
                .and(L.shipMode.in("AIR", "AIR REG"))
                .and(L.shipInstruct.eq("DELIVER IN PERSON"));
    }

    static Query<?> q20() {
        var shipped = L.find(L.quantity.sum().times(dec("0.5")))
                .where(L.partId.eq(PS.partId).and(L.supplierId.eq(PS.supplierId)))
                .where(L.shippedOn.ge(day("1994-01-01")).and(L.shippedOn.lt(day("1996-01-01"))));
        var withMore = PS.find(PS.supplierId)
                .where(PS.partId.in(P.find(P.id).where(P.name.startsWith("forest"))))
                .where(PS.available.as(SqlType.BIG_DECIMAL).gt(shipped));
        return S.find(Projection.of(S.name, S.address).pair())
                .join(N, N.id.eq(S.nationId))
                .where(S.id.in(withMore).and(N.name.in("CANADA", "KENYA", "FRANCE")))
                .orderBy(S.name.asc());
    }

    static Query<?> q21() {
        var other = L.as();
        var late = L.as();
        return S.find(Projection.of(S.name, count()).pair())
                .join(L, L.supplierId.eq(S.id))
                .join(O, O.id.eq(L.orderId))
                .join(N, N.id.eq(S.nationId))
                .where(O.status.eq("F").and(L.receivedOn.gt(L.committedOn)).and(N.name.eq("SAUDI ARABIA")))
                .where(exists(other.find().where(other.orderId.eq(L.orderId).and(other.supplierId.ne(L.supplierId)))))
                .where(exists(late.find()
                                .where(late.orderId.eq(L.orderId).and(late.supplierId.ne(L.supplierId)))
                                .where(late.receivedOn.gt(late.committedOn)))
                        .not())
                .groupBy(S.name)
                .orderBy(count().desc(), S.name.asc())
                .limit(100);
    }

    record Dormant(String code, long customers, BigDecimal balance) {}

    static Query<?> q22() {
        var c = C.as();
        var code = C.phone.substring(1, 2);
        var inArea = c.phone.substring(1, 2).in("13", "11", "12", "14", "10");
        var average = c.find(c.balance.avg()).where(c.balance.gt(ZERO).and(inArea));
        return C.find(Projection.of(code, count(), C.balance.sum()).as(Dormant::new))
                .where(code.in("13", "11", "12", "14", "10"))
                .where(C.balance.gt(average))
                .where(exists(O.find().where(O.customerId.eq(C.id))).not())
                .groupBy(code)
                .orderBy(code.asc());
    }
}
