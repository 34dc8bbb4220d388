package io.jino.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of many. */
@Entity
@Table(name = "big_users")
@NullUnmarked
public class BigMember extends Columns {
    @Id
    private Long id;

    @Override
    public Long getId() {
        return id;
    }
}
