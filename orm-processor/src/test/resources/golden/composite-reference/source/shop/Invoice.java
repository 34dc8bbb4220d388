package shop;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** Refers by a record that it embeds, and is referred to by one. */
@Entity
public record Invoice(
        @Id @Embedded Number number,
        @Embedded @References(value = Purchase.class, as = "purchase") PurchaseKey purchaseKey) {
    public record Number(int year, int serial) {}

    public record PurchaseKey(long tenantId, long purchaseNo) {}
}
