package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.time.Instant;

/** Has a point in time as its key. */
@Entity
public record Moment(@Id Instant at, String name) {}
