package io.jino.tck.type;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Components that hold more than their columns: {@code smallint}, {@code int} and {@code varchar(5)}. */
@Entity
public record Wide(@Id @GeneratedValue @Nullable Long id, long number, BigDecimal price, String text) {
    static Wide of(long number) {
        return new Wide(null, number, BigDecimal.ONE, "");
    }
}
