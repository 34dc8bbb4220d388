package io.jino.error;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Jino throws or fails a future with.
 *
 * <p>The message says the fact, then the context, then the remedy, then the id: one line each. Neither it nor a
 * {@linkplain #getCause() cause} from a driver contains a value of a row, unless {@code DbOptions.revealValues} asked for
 * that; what the driver said, which may contain one, is {@link #driverCause()}.
 *
 * <p>{@link #retry()} says what may be repeated, {@link #outcome()} what is known about the data:
 *
 * <pre>{@code
 * db.insert(PAYMENT, payment).recover(failure ->
 *         failure instanceof JinoException known && known.outcome() == Outcome.UNKNOWN
 *                 ? db.get(PAYMENT, payment.id()).compose(found -> ...)
 *                 : Future.failedFuture(failure));
 * }</pre>
 */
public abstract class JinoException extends RuntimeException {
    private final String id;
    private final @Nullable Throwable driverCause;
    private boolean isLocated;

    /**
     * Composes the message.
     *
     * @param id the searchable word, without its prefix
     * @param fact what happened, one sentence
     * @param context where: table, column, SQL text; absent lines are null and left out
     * @param remedy what to do about it, one sentence
     * @param cause what is shown as the cause, or null
     */
    protected JinoException(
            String id, String fact, List<@Nullable String> context, String remedy, @Nullable Throwable cause) {
        this(id, fact, context, remedy, cause, null);
    }

    /**
     * Composes the message, with a cause that is not shown.
     *
     * @param driverCause what the driver said, or null
     */
    protected JinoException(
            String id,
            String fact,
            List<@Nullable String> context,
            String remedy,
            @Nullable Throwable cause,
            @Nullable Throwable driverCause) {
        super(compose(id, fact, context, remedy), cause);
        this.id = "jino:" + id;
        this.driverCause = driverCause;
    }

    /** The searchable word of this problem, such as {@code jino:no-row}; stable between releases. */
    public final String id() {
        return id;
    }

    /**
     * What the driver failed with, or null where no driver had a part in it.
     *
     * <p>The words of a server may quote the row that it refused, which is why a log that prints this exception does not
     * print those.
     */
    public final @Nullable Throwable driverCause() {
        return driverCause;
    }

    /** What may be repeated without asking anyone; {@link Retry#NEVER} unless the type says otherwise. */
    public Retry retry() {
        return Retry.NEVER;
    }

    /** What is known about the data; {@link Outcome#NOT_APPLICABLE} unless the type says otherwise. */
    public Outcome outcome() {
        return Outcome.NOT_APPLICABLE;
    }

    /**
     * Lets the trace go on where a verb was called, instead of on the event loop; only the first place counts. For Jino itself.
     */
    public final synchronized void calledFrom(StackTraceElement... frames) {
        if (isLocated) {
            return;
        }
        isLocated = true;
        var trace = new ArrayList<StackTraceElement>();
        for (var element : getStackTrace()) {
            if (!element.getClassName().startsWith("io.jino.")) {
                break;
            }
            trace.add(element);
        }
        trace.addAll(List.of(frames));
        setStackTrace(trace.toArray(StackTraceElement[]::new));
    }

    private static String compose(String id, String fact, List<@Nullable String> context, String remedy) {
        var lines = new ArrayList<String>();
        lines.add(fact);
        for (var line : context) {
            if (line != null) {
                lines.add(line);
            }
        }
        lines.add(remedy);
        lines.add("[jino:" + id + "]");
        return String.join("\n  ", lines);
    }

    /** A line that shows a statement's text, or null if there is none. */
    static @Nullable String sqlLine(@Nullable String sql) {
        return sql == null ? null : "SQL: " + sql;
    }
}
