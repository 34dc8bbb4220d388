package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Refers to a purchase by two columns, and maybe to another that it replaces. */
@Entity
@References(
        value = Purchase.class,
        as = "purchase",
        columns = {"tenantId", "orderNo"})
@References(
        value = Purchase.class,
        as = "replaced",
        columns = {"replacedTenantId", "replacedOrderNo"})
public record PurchaseLine(
        @Id long tenantId,
        @Id int orderNo,
        @Id int lineNo,
        @Nullable Long replacedTenantId,
        @Nullable Integer replacedOrderNo,
        String sku) {}
