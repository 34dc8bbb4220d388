package io.jino;

import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.plan.QueryName;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import io.jino.verb.QueryPlans;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what statements are written with, for the dialect as far as it is known before the first connection; and the name that
 * they have, if they have one.
 */
final class Texts {
    private final Known known;
    private final @Nullable QueryName name;

    Texts(Dialect presumed, Clock clock) {
        this(new Known(presumed, clock), null);
    }

    private Texts(Known known, @Nullable QueryName name) {
        this.known = known;
        this.name = name;
    }

    /** The same, for statements of a name. */
    Texts named(String queryName) {
        return new Texts(known, new QueryName(queryName));
    }

    /** Plans for a dialect, or for the presumed one where none is known. */
    <R> Plan<R> plan(@Nullable Dialect dialect, Function<Renderings, Plan<R>> planning) {
        var plan = planning.apply(of(dialect));
        return name == null ? plan : name.on(plan);
    }

    /** The parts of a query's rows, for a dialect. */
    <R> Chunks<?, R> chunks(Dialect dialect, Query.Reading<R> query) {
        var chunks = new QueryPlans(of(dialect)).chunks(query);
        return name == null ? chunks : name.on(chunks);
    }

    /** Those of a dialect, or of the presumed one where none is known. */
    Renderings of(@Nullable Dialect dialect) {
        return known.of(dialect);
    }

    /** What was written for the dialect that is known, which is kept whatever it is called. */
    private static final class Known {
        private final Dialect presumed;
        private final Clock clock;
        private volatile Renderings renderings;

        Known(Dialect presumed, Clock clock) {
            this.presumed = presumed;
            this.clock = clock;
            this.renderings = new Renderings(presumed, clock);
        }

        Renderings of(@Nullable Dialect known) {
            Dialect dialect = known == null ? presumed : known;
            var kept = renderings;
            if (!kept.dialect().equals(dialect)) {
                // The first connection told another dialect than the address: what was kept is of no use any more.
                kept = new Renderings(dialect, clock);
                renderings = kept;
            }
            return kept;
        }
    }
}
