package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Has a text as its key. */
@Entity
public record Land(@Id String code, String name) {}
