package io.jino.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row to lock and to update. */
@Entity
@Table(name = "accounts")
@NullUnmarked
public class Account extends Columns {
    @Id
    private Long id;

    @Override
    public Long getId() {
        return id;
    }
}
