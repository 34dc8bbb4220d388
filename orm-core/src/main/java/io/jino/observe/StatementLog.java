package io.jino.observe;

import io.jino.sql.Statement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements to the log {@code io.jino.sql}: each with level DEBUG, slow ones with WARNING.
 *
 * <p>Texts and types only, unless values are revealed.
 */
public final class StatementLog implements StatementListener {
    /** The name of the log. */
    public static final String NAME = "io.jino.sql";

    private static final double NANOS_PER_MILLI = 1e6;

    private final Logger log;
    private final long slowNanos;
    private final boolean revealsValues;

    /**
     * @param slow how long a statement takes that is worth a warning; null if none is
     * @param revealsValues whether bound values are written, too
     */
    public StatementLog(@Nullable Duration slow, boolean revealsValues) {
        this(System.getLogger(NAME), slow, revealsValues);
    }

    StatementLog(Logger log, @Nullable Duration slow, boolean revealsValues) {
        this.log = log;
        this.slowNanos = slow == null ? Long.MAX_VALUE : slow.toNanos();
        this.revealsValues = revealsValues;
    }

    @Override
    public boolean listens() {
        return slowNanos != Long.MAX_VALUE || log.isLoggable(Level.DEBUG);
    }

    @Override
    public void sending(Statement statement) {
        // Its end says everything.
    }

    @Override
    public void ended(StatementEnd end) {
        boolean isSlow = end.nanos() >= slowNanos;
        var level = isSlow ? Level.WARNING : Level.DEBUG;
        if (log.isLoggable(level)) {
            log.log(level, written(end, isSlow));
        }
    }

    private String written(StatementEnd end, boolean isSlow) {
        var failure = end.failure();
        String how = failure == null ? end.rows() + (end.rows() == 1 ? " row" : " rows") : "[" + failure.id() + "]";
        return String.format(
                Locale.ROOT,
                "%s%.3f ms, %s: %s%s",
                isSlow ? "slow, " : "",
                end.nanos() / NANOS_PER_MILLI,
                how,
                end.statement(),
                revealsValues ? " " + end.statement().values() : "");
    }
}
