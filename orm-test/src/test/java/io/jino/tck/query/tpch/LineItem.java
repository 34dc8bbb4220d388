package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
record LineItem(
        @Id long orderId,
        @Id int lineNumber,
        long partId,
        long supplierId,
        BigDecimal quantity,
        BigDecimal extendedPrice,
        BigDecimal discount,
        BigDecimal tax,
        String returnFlag,
        String lineStatus,
        LocalDate shippedOn,
        LocalDate committedOn,
        LocalDate receivedOn,
        String shipInstruct,
        String shipMode) {}
