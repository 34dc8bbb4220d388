package io.jino.mutiny;

import io.jino.Db;
import io.smallrye.mutiny.Uni;

/**
 * A database whose verbs are {@link Uni}s.
 *
 * <pre>{@code
 * MutinyDb db = MutinyDb.of(Db.connect("postgresql://app@localhost/app"));
 * Uni<Author> author = db.insert(AUTHOR, new Author(null, "fantix", null));
 * }</pre>
 */
public final class MutinyDb extends MutinyOperations {
    private final Db db;

    private MutinyDb(Db db) {
        super(db);
        this.db = db;
    }

    /** The same database with these verbs. */
    public static MutinyDb of(Db db) {
        return new MutinyDb(db);
    }

    /** How many connections are in use at this moment. */
    public int leasedConnections() {
        return db.leasedConnections();
    }

    /** Closes the connections; see {@link Db#close}. */
    public Uni<Void> close() {
        return uni(db::close);
    }
}
