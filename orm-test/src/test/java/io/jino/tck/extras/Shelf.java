package io.jino.tck.extras;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity with lists, whose table the processor makes. */
@Entity
public record Shelf(
        @Id long id, List<String> labels, @Nullable List<@Nullable BigDecimal> widths) {}
