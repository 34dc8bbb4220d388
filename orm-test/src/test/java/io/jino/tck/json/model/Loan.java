package io.jino.tck.json.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.Json;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** A book that somebody has. */
@Entity
public class Loan {
    @Id
    private long id;

    @References(value = Reader.class, as = "reader")
    private long readerId;

    @Json
    @Nullable Book book;

    /** For the mapper. */
    public Loan() {}

    /** A book that a reader has. */
    public Loan(long id, long readerId, @Nullable Book book) {
        this.id = id;
        this.readerId = readerId;
        this.book = book;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getReaderId() {
        return readerId;
    }

    public void setReaderId(long readerId) {
        this.readerId = readerId;
    }

    /** What it is. */
    public record Book(String title, int pages) {}
}
