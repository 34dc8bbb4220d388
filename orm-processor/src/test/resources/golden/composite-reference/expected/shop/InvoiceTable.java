package shop;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code invoice}, as {@link Invoice} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class InvoiceTable extends EntityTable<Invoice, Invoice.Number> {
    public static final InvoiceTable INVOICE = new InvoiceTable();

    public final NumberColumns number = new NumberColumns();
    public final PurchaseKeyColumns purchaseKey = new PurchaseKeyColumns();

    /** The {@link Purchase} that {@code purchaseKey.tenantId, purchaseKey.purchaseNo} refer to. */
    public final ToOne<Invoice, Purchase> purchase =
            ToOne.of(this, () -> PurchaseTable.PURCHASE, purchaseKey.tenantId, purchaseKey.purchaseNo);

    private InvoiceTable() {
        super("Invoice", null, "invoice");
    }

    /** The same table once more, for a query that needs it twice. */
    public InvoiceTable as() {
        return new InvoiceTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY.with(ForeignKey.of(purchase));
    }

    @Override
    public Invoice.Number keyOf(Invoice row) {
        return new Invoice.Number(number.year.require(row), number.serial.require(row));
    }

    @Override
    public Predicate hasKey(Invoice.Number key) {
        return number.year.eq(key.year()).and(number.serial.eq(key.serial()));
    }

    @Override
    public Invoice read(Row row, int position) {
        return new Invoice(
                number.read(row, position),
                purchaseKey.read(row, position + 2));
    }

    /** The columns of {@code number}. */
    public final class NumberColumns {
        public final NumberColumn<Invoice, Integer> year = number(
                column("number_year", "number.year").key(),
                SqlType.INTEGER,
                within(Invoice::number, Invoice.Number::year));
        public final NumberColumn<Invoice, Integer> serial = number(
                column("number_serial", "number.serial").key(),
                SqlType.INTEGER,
                within(Invoice::number, Invoice.Number::serial));

        private NumberColumns() {}

        /** The record in a row. */
        public Invoice.Number read(Row row, int position) {
            return new Invoice.Number(
                    year.read(row, position),
                    serial.read(row, position + 1));
        }
    }

    /** The columns of {@code purchaseKey}. */
    public final class PurchaseKeyColumns {
        public final NumberColumn<Invoice, Long> tenantId = number(
                column("purchase_key_tenant_id", "purchaseKey.tenantId"),
                SqlType.LONG,
                within(Invoice::purchaseKey, Invoice.PurchaseKey::tenantId));
        public final NumberColumn<Invoice, Long> purchaseNo = number(
                column("purchase_key_purchase_no", "purchaseKey.purchaseNo"),
                SqlType.LONG,
                within(Invoice::purchaseKey, Invoice.PurchaseKey::purchaseNo));

        private PurchaseKeyColumns() {}

        /** The record in a row. */
        public Invoice.PurchaseKey read(Row row, int position) {
            return new Invoice.PurchaseKey(
                    tenantId.read(row, position),
                    purchaseNo.read(row, position + 1));
        }
    }
}
