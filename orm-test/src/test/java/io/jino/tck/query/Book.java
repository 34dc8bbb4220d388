package io.jino.tck.query;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Entity
record Book(
        @Id long id,
        @Nullable Long writerId,
        String title,
        int pages,
        short copies,
        BigDecimal price,
        @Nullable Integer rating,
        double weight,
        boolean inPrint,
        LocalDate published,
        LocalDateTime printed,
        Instant soldAt) {}
