package io.jino.tck.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A key that the application assigns. */
@Entity
public record Country(@Id String code, String name) {}
