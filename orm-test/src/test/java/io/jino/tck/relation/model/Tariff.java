package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;

/** Has a decimal as its key. */
@Entity
public record Tariff(@Id BigDecimal rate, String name) {}
