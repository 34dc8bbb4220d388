package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
record Orders(
        @Id long id,
        long customerId,
        String status,
        BigDecimal total,
        LocalDate orderedOn,
        String priority,
        int shipPriority,
        String comment) {}
