package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.time.Instant;

/** Has a point in time as its key. */
@Entity
@HasMany(name = "probes", of = Probe.class, by = "moment")
public record Moment(@Id Instant at, String name) {}
