package io.jino.run;

import java.util.ArrayList;

/**
 * The rows of a result, and which of its columns were read for them.
 */
@SuppressWarnings("serial") // nobody writes it anywhere
final class ReadRows<T> extends ArrayList<T> {
    private long positions;

    void add(T row, long readPositions) {
        add(row);
        positions = readPositions;
    }

    /** As {@link DriverRow#positions()}. */
    long positions() {
        return positions;
    }
}
