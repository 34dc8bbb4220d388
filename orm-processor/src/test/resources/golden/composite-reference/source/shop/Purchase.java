package shop;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.HasOne;
import io.jino.annotation.Id;

@Entity
@HasMany(name = "lines", of = PurchaseLine.class, by = "purchase")
@HasOne(name = "invoice", of = Invoice.class, by = "purchase")
public record Purchase(@Id long tenantId, @Id long purchaseNo, String customer) {}
