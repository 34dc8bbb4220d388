package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;

@Entity
record Part(
        @Id long id,
        String name,
        String maker,
        String brand,
        String type,
        int size,
        String container,
        BigDecimal retailPrice) {}
