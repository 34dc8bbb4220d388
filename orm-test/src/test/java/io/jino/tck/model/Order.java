package io.jino.tck.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Everything is called what SQL would rather not hear. */
@Entity(table = "order")
public record Order(
        @Id @GeneratedValue @Column(name = "group") @Nullable Long number,

        @Column(name = "select") String choice,

        @Column(name = "say \"hi\" or `ho`; -- ? $1") @Nullable String words) {}
