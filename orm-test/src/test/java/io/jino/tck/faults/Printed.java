package io.jino.tck.faults;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure as a log prints it, with its causes. */
final class Printed {
    private Printed() {}

    static String of(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
