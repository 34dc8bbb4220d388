package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;

@Entity
record PartSupp(@Id long partId, @Id long supplierId, int available, BigDecimal cost) {}
