package shop;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
@References(
        value = Purchase.class,
        as = "purchase",
        columns = {"tenantId", "invoiceNumber.serial"})
public record Payment(
        @Id long id,
        long tenantId,
        @Embedded Batch invoiceNumber,
        @Embedded @References(value = Invoice.class, as = "invoice") Invoice.@Nullable Number number,
        BigDecimal amount) {
    public record Batch(long serial) {}
}
