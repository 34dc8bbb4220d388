package conduit.service;

import static conduit.domain.TagTable.TAG;

import io.jino.bake.Baked;
import io.jino.bake.Baked0;
import io.jino.mutiny.AmbientDb;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * The words that articles can be found by.
 */
public final class Tags {
    private static final Baked0<String> ALL =
            Baked.bake(() -> TAG.find(TAG.name).orderBy(TAG.name.asc()));

    private final AmbientDb db;

    public Tags(AmbientDb db) {
        this.db = db;
    }

    /** All of them. */
    public Uni<List<String>> all() {
        return db.all(ALL.with());
    }
}
