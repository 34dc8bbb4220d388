package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.math.BigDecimal;

/** Has a decimal as its key. */
@Entity
@HasMany(name = "probes", of = Probe.class, by = "tariff")
public record Tariff(@Id BigDecimal rate, String name) {}
