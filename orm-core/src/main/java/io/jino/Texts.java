package io.jino;

import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what statements are written with, for the dialect as far as it is known before the first connection.
 */
final class Texts {
    private final Dialect presumed;
    private volatile Renderings renderings;

    Texts(Dialect presumed) {
        this.presumed = presumed;
        this.renderings = new Renderings(presumed);
    }

    /** Those of a dialect, or of the presumed one where none is known. */
    Renderings of(@Nullable Dialect known) {
        Dialect dialect = known == null ? presumed : known;
        var kept = renderings;
        if (!kept.dialect().equals(dialect)) {
            // The first connection told another dialect than the address: what was kept is of no use any more.
            kept = new Renderings(dialect);
            renderings = kept;
        }
        return kept;
    }
}
