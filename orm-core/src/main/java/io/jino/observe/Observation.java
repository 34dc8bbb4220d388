package io.jino.observe;

/**
 * Who is told of what, and how much of it.
 *
 * @param listener is told of every statement
 * @param revealsValues whether exceptions may show values of rows and the words of the server
 * @param callSites whether the trace of a failure goes on where the verb was called, and when that is worth it
 */
public record Observation(StatementListener listener, boolean revealsValues, CallSites callSites) {
    /** Tells nobody anything. */
    public static final Observation NONE = new Observation(StatementListener.NONE, false, CallSites.OFF);
}
