package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;

@Entity
record Customer(
        @Id long id,
        String name,
        String address,
        long nationId,
        String phone,
        BigDecimal balance,
        String segment,
        String comment) {}
