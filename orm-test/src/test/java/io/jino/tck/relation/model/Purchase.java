package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;

/** Has a key of two columns. */
@Entity
@HasMany(name = "lines", of = PurchaseLine.class, by = "purchase")
public record Purchase(@Id long tenantId, @Id int orderNo, String customer) {}
