package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigDecimal;

/** One track of a purchase. */
@Entity
public record InvoiceLine(
        @Id @GeneratedValue @Column(name = "invoice_line_id")
        int id,

        int invoiceId,
        int trackId,
        BigDecimal unitPrice,
        int quantity) {}
