package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.math.BigDecimal;

/** One track of a purchase. */
@Entity
public record InvoiceLine(
        @Id @GeneratedValue @Column(name = "invoice_line_id")
        int id,

        @References(value = Invoice.class, as = "invoice") int invoiceId,
        @References(value = Track.class, as = "track") int trackId,
        BigDecimal unitPrice,
        int quantity) {}
