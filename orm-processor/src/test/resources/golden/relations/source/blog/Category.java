package blog;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** A mutable class that refers to itself, and to authors by what it embeds. */
@Entity
@HasMany(name = "children", of = Category.class, by = "parent")
class Category {
    @Id
    private long id;

    @Nullable
    private Long parentId;

    @Embedded
    private Change created;

    @Embedded
    @Nullable
    private Change changed;

    long getId() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }

    @References(value = Category.class, as = "parent")
    @Nullable
    Long getParentId() {
        return parentId;
    }

    void setParentId(@Nullable Long parentId) {
        this.parentId = parentId;
    }

    Change getCreated() {
        return created;
    }

    void setCreated(Change created) {
        this.created = created;
    }

    @Nullable
    Change getChanged() {
        return changed;
    }

    void setChanged(@Nullable Change changed) {
        this.changed = changed;
    }

    record Change(@References(value = Author.class, as = "author") long authorId, String reason) {}
}
