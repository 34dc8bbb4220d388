package io.jino.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row to insert with many others; its ids come in thousands, because Hibernate cannot batch others. */
@Entity
@Table(name = "batch_users")
@NullUnmarked
public class BatchMember extends Columns {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "batch_ids", allocationSize = 1000)
    private Long id;

    @Override
    public Long getId() {
        return id;
    }
}
