package io.jino.run;

import io.jino.error.JinoException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in the user's code a verb was called, so that a failure on the event loop can tell.
 *
 * <p>Only the innermost frames are remembered, and as the virtual machine keeps them: their names are looked up when
 * something fails.
 */
final class CallSite {
    /** The first is mostly enough; the others help where it is a method that everyone calls. */
    private static final int FRAMES = 3;

    /** How far to look: the frames of Jino, Mutiny and Vert.x above the user's are fewer. */
    private static final int DEPTH = 40;

    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final CallSite UNKNOWN = new CallSite(List.of());

    private final List<StackWalker.StackFrame> frames;

    private CallSite(List<StackWalker.StackFrame> frames) {
        this.frames = frames;
    }

    /** The place that this is called from, through Jino's own methods. */
    static CallSite here() {
        return new CallSite(WALKER.walk(CallSite::users));
    }

    /** For those who do not want to know. */
    static CallSite unknown() {
        return UNKNOWN;
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
                && (type.startsWith("io.jino.run.")
                        || type.startsWith("io.jino.mutiny.")
                        || type.lastIndexOf('.') == "io.jino".length());
    }

    /** Lets the trace of a failure show the place, below the frames of Jino and instead of the event loop's. */
    void explain(Throwable failure) {
        if (frames.isEmpty() || !(failure instanceof JinoException)) {
            return;
        }
        var trace = new ArrayList<StackTraceElement>();
        for (var element : failure.getStackTrace()) {
            if (!element.getClassName().startsWith("io.jino.")) {
                break;
            }
            trace.add(element);
        }
        frames.forEach(frame -> trace.add(frame.toStackTraceElement()));
        failure.setStackTrace(trace.toArray(StackTraceElement[]::new));
    }
}
