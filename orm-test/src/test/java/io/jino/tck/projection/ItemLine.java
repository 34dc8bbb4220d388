package io.jino.tck.projection;

import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.BookingItem;
import java.util.Optional;

@Projection(of = BookingItem.class)
record ItemLine(String what, @Path("previous.what") Optional<String> previous) {}
