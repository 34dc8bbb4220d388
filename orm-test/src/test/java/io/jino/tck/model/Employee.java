package io.jino.tck.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Transient;
import io.jino.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A class with setters instead of a record. */
@Entity
public class Employee {
    @Id
    @GeneratedValue
    private @Nullable Long id;

    private String name = "";
    private boolean active;
    int salary;

    @Transient
    public String note = "not stored";

    @Version
    private long revision;

    protected Employee() {}

    public Employee(String name, int salary) {
        this.name = name;
        this.salary = salary;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int salary() {
        return salary;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
