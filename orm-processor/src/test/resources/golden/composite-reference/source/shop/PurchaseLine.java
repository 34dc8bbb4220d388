package shop;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

@Entity
@References(
        value = Purchase.class,
        as = "purchase",
        columns = {"tenantId", "purchaseNo"})
@References(
        value = PurchaseLine.class,
        as = "replaced",
        columns = {"tenantId", "purchaseNo", "replacedNo"})
public record PurchaseLine(
        @Id long tenantId,
        @Id long purchaseNo,
        @Id int lineNo,
        @Nullable Integer replacedNo,
        String article) {}
