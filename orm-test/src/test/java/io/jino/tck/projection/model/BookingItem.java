package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Refers by two columns, and maybe to an item before it by three. */
@Entity
@References(
        value = Booking.class,
        as = "booking",
        columns = {"tenantId", "number"})
@References(
        value = BookingItem.class,
        as = "previous",
        columns = {"tenantId", "number", "previousPlace"})
public record BookingItem(
        @Id long tenantId,
        @Id int number,
        @Id int place,
        @Nullable Integer previousPlace,
        String what) {}
