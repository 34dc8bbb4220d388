package io.jino.tck.projection;

import io.jino.annotation.OrderBy;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Booking;
import java.util.List;

@Projection(of = Booking.class)
record BookingLines(String customer, @OrderBy("place") List<ItemLine> items) {}
