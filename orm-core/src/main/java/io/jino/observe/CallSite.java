package io.jino.observe;

import io.jino.error.JinoException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in the user's code a verb was called, so that a failure on the event loop can tell.
 *
 * <p>Only the innermost frames are remembered, and as the virtual machine keeps them: their names are looked up when
 * something fails.
 */
public final class CallSite {
    /** The first is mostly enough; the others help where it is a method that everyone calls. */
    private static final int FRAMES = 3;

    /** How far to look: the frames of Jino, Mutiny and Vert.x above the user's are fewer. */
    private static final int DEPTH = 40;

    private static final StackWalker WALKER = StackWalker.getInstance();

    private final List<StackWalker.StackFrame> frames;

    private CallSite(List<StackWalker.StackFrame> frames) {
        this.frames = frames;
    }

    /** The place that this is called from, through Jino's own methods. */
    public static CallSite here() {
        return new CallSite(WALKER.walk(CallSite::users));
    }

    private static List<StackWalker.StackFrame> users(Stream<StackWalker.StackFrame> stack) {
        return stack.limit(DEPTH)
                .dropWhile(frame -> isLibrary(frame.getClassName()))
                .limit(FRAMES)
                .toList();
    }

    private static boolean isLibrary(String type) {
        return isJino(type)
                || type.startsWith("io.smallrye.mutiny.")
                || type.startsWith("io.vertx.")
                || type.startsWith("java.");
    }

    // Its tests and its users' test support are in packages below.
    private static boolean isJino(String type) {
        return type.startsWith("io.jino.")
                && (type.startsWith("io.jino.observe.")
                        || type.startsWith("io.jino.scope.")
                        || type.startsWith("io.jino.mutiny.")
                        || type.lastIndexOf('.') == "io.jino".length());
    }

    /** Lets the trace of a failure go on at the place, instead of on the event loop. */
    public void explain(Throwable failure) {
        if (!frames.isEmpty() && failure instanceof JinoException known) {
            known.calledFrom(frames.stream()
                    .map(StackWalker.StackFrame::toStackTraceElement)
                    .toArray(StackTraceElement[]::new));
        }
    }
}
