package io.jino.tck.projection.model;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** A mutable class that refers to itself, and to authors by what it embeds. */
@Entity
@HasMany(name = "children", of = Folder.class, by = "parent")
public class Folder {
    @Id
    long id;

    @References(value = Folder.class, as = "parent")
    @Nullable Long parentId;

    String name = "";

    @Embedded
    @Nullable Change changed;

    /** The id. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The last change, if any. */
    public @Nullable Change changed() {
        return changed;
    }

    /** Who and why. */
    public record Change(
            @References(value = Author.class, as = "author") long authorId, String reason) {}
}
