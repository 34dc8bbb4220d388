package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Has a key of two columns. */
@Entity
public record Purchase(@Id long tenantId, @Id int orderNo, String customer) {}
