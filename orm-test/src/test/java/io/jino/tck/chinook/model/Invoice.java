package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One purchase of a customer. */
@Entity
@HasMany(name = "lines", of = InvoiceLine.class, by = "invoice")
public record Invoice(
        @Id @GeneratedValue @Column(name = "invoice_id") int id,
        @References(value = Customer.class, as = "customer") int customerId,
        LocalDateTime invoiceDate,
        @Nullable String billingAddress,
        @Nullable String billingCity,
        @Nullable String billingState,
        @Nullable String billingCountry,
        @Nullable String billingPostalCode,
        BigDecimal total) {}
