package shop;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code purchase}, as {@link Purchase} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class PurchaseTable extends EntityTable<Purchase, PurchaseTable.Key> {
    public static final PurchaseTable PURCHASE = new PurchaseTable();

    public final NumberColumn<Purchase, Long> tenantId =
            number(column("tenant_id", "tenantId").key(), SqlType.LONG, Purchase::tenantId);
    public final NumberColumn<Purchase, Long> purchaseNo =
            number(column("purchase_no", "purchaseNo").key(), SqlType.LONG, Purchase::purchaseNo);
    public final TextColumn<Purchase> customer = text(column("customer"), Purchase::customer);

    private PurchaseTable() {
        super("Purchase", null, "purchase");
    }

    /** The same table once more, for a query that needs it twice. */
    public PurchaseTable as() {
        return new PurchaseTable();
    }

    /** Every {@link PurchaseLine} whose {@code purchase} this is. */
    public ToMany<Purchase, PurchaseLine> lines() {
        return PurchaseLineTable.PURCHASE_LINE.purchase.inverse().from(this);
    }

    /** The {@link Invoice} whose {@code purchase} this is, if any. */
    public ToMaybe<Purchase, Invoice> invoice() {
        return InvoiceTable.INVOICE.purchase.inverseOne().from(this);
    }

    @Override
    public Key keyOf(Purchase row) {
        return new Key(tenantId.require(row), purchaseNo.require(row));
    }

    @Override
    public Predicate hasKey(Key key) {
        return tenantId.eq(key.tenantId()).and(purchaseNo.eq(key.purchaseNo()));
    }

    @Override
    public Purchase read(Row row, int position) {
        return new Purchase(
                tenantId.read(row, position),
                purchaseNo.read(row, position + 1),
                customer.read(row, position + 2));
    }

    /** What identifies a row. */
    public record Key(long tenantId, long purchaseNo) {}
}
