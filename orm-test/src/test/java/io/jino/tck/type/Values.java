package io.jino.tck.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What is documented to change on the way into the database and back. */
final class Values {
    private Values() {}

    static Object asStored(Object value) {
        if (value instanceof BigDecimal decimal) {
            // The scale is the column's on MySQL and MariaDB.
            return decimal.stripTrailingZeros();
        }
        if (value instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.MICROS).withOffsetSameInstant(ZoneOffset.UTC);
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        }
        return value;
    }
}
