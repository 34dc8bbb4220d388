package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;

/** Has a key of two columns. */
@Entity
@HasMany(name = "items", of = BookingItem.class, by = "booking")
public record Booking(@Id long tenantId, @Id int number, String customer) {}
