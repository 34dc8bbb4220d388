package io.jino.tck.audit;

import io.jino.annotation.CreatedAt;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.UpdatedAt;
import io.jino.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class with setters, and a version besides. */
@Entity
class Folder {
    @Id
    @GeneratedValue
    private @Nullable Long id;

    String name = "";

    @CreatedAt
    private @Nullable Instant createdAt;

    @UpdatedAt
    private @Nullable Instant updatedAt;

    @Version
    int version;

    static Folder named(String name) {
        var folder = new Folder();
        folder.name = name;
        return folder;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(@Nullable Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
