package io.jino.tck.query.tpch;

import static io.jino.expr.Functions.number;

import io.jino.expr.NumberExpression;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the questions are about, and what many of them compute. */
final class Tables {
    static final RegionTable R = RegionTable.REGION;
    static final NationTable N = NationTable.NATION;
    static final SupplierTable S = SupplierTable.SUPPLIER;
    static final PartTable P = PartTable.PART;
    static final PartSuppTable PS = PartSuppTable.PART_SUPP;
    static final CustomerTable C = CustomerTable.CUSTOMER;
    static final OrdersTable O = OrdersTable.ORDERS;
    static final LineItemTable L = LineItemTable.LINE_ITEM;

    static final BigDecimal ONE = BigDecimal.ONE;
    static final BigDecimal ZERO = BigDecimal.ZERO;

    /** extended_price * (1 - discount). */
    static final NumberExpression<BigDecimal> NET =
            L.extendedPrice.times(number(ONE).minus(L.discount));

    private Tables() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}
