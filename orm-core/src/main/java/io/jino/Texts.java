package io.jino;

import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.plan.QueryName;
import io.jino.query.Query;
import io.jino.query.Scope;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import io.jino.verb.QueryPlans;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what statements are written with, for the dialect as far as it is known before the first connection; the name that
 * they have, if they have one; and which rows are there for them.
 */
final class Texts {
    private final Known known;
    private final @Nullable QueryName name;
    private final Scope scope;

    Texts(Dialect presumed, Clock clock, Scope scope) {
        this(new Known(presumed, clock), null, scope);
    }

    private Texts(Known known, @Nullable QueryName name, Scope scope) {
        this.known = known;
        this.name = name;
        this.scope = scope;
    }

    /** The same, for statements in which only the rows of a scope are there. */
    Texts within(Scope narrower) {
        return new Texts(known, name, scope.then(narrower));
    }

    /** The same, for statements of a name. */
    Texts named(String queryName) {
        return new Texts(known, new QueryName(queryName), scope);
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
        return known.of(dialect).within(scope);
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
