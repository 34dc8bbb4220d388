package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Is on many posts. */
@Entity
public record Label(@Id long id, String name) {}
