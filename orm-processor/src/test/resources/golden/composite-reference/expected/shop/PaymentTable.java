package shop;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code payment}, as {@link Payment} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class PaymentTable extends EntityTable<Payment, Long> {
    public static final PaymentTable PAYMENT = new PaymentTable();

    public final NumberColumn<Payment, Long> id = number(column("id").key(), SqlType.LONG, Payment::id);
    public final NumberColumn<Payment, Long> tenantId =
            number(column("tenant_id", "tenantId"), SqlType.LONG, Payment::tenantId);
    public final InvoiceNumberColumns invoiceNumber = new InvoiceNumberColumns();
    public final NumberColumns number = new NumberColumns();
    public final NumberColumn<Payment, BigDecimal> amount =
            number(column("amount"), SqlType.BIG_DECIMAL, Payment::amount);

    /** The {@link Invoice} that {@code number.year, number.serial} refer to, if any. */
    public final ToMaybe<Payment, Invoice> invoice =
            ToMaybe.of(this, () -> InvoiceTable.INVOICE, number.year, number.serial);

    /** The {@link Purchase} that {@code tenantId, invoiceNumber.serial} refer to. */
    public final ToOne<Payment, Purchase> purchase =
            ToOne.of(this, () -> PurchaseTable.PURCHASE, tenantId, invoiceNumber.serial);

    private PaymentTable() {
        super("Payment", null, "payment");
    }

    /** The same table once more, for a query that needs it twice. */
    public PaymentTable as() {
        return new PaymentTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(invoice))
                .with(ForeignKey.of(purchase));
    }

    @Override
    public Long keyOf(Payment row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Payment read(Row row, int position) {
        return new Payment(
                id.read(row, position),
                tenantId.read(row, position + 1),
                invoiceNumber.read(row, position + 2),
                number.readNullable(row, position + 3),
                amount.read(row, position + 5));
    }

    /** The columns of {@code invoiceNumber}. */
    public final class InvoiceNumberColumns {
        public final NumberColumn<Payment, Long> serial = number(
                column("invoice_number_serial", "invoiceNumber.serial"),
                SqlType.LONG,
                within(Payment::invoiceNumber, Payment.Batch::serial));

        private InvoiceNumberColumns() {}

        /** The record in a row. */
        public Payment.Batch read(Row row, int position) {
            return new Payment.Batch(serial.read(row, position));
        }
    }

    /** The columns of {@code number}. */
    public final class NumberColumns {
        public final NumberColumn<Payment, Integer> year = number(
                column("number_year", "number.year").nullable(),
                SqlType.INTEGER,
                within(Payment::number, Invoice.Number::year));
        public final NumberColumn<Payment, Integer> serial = number(
                column("number_serial", "number.serial").nullable(),
                SqlType.INTEGER,
                within(Payment::number, Invoice.Number::serial));

        private NumberColumns() {}

        /** The record in a row. */
        public Invoice.Number read(Row row, int position) {
            return new Invoice.Number(
                    year.readPresent(row, position),
                    serial.readPresent(row, position + 1));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Invoice.@Nullable Number readNullable(Row row, int position) {
            return row.allNull(position, 2) ? null : read(row, position);
        }
    }
}
