package io.jino.test.fault;

import java.util.EnumSet;
import java.util.Set;

/** Lets bytes pass, or holds them back, in each direction. */
final class Gate {
    private final Set<Direction> frozen = EnumSet.noneOf(Direction.class);
    private boolean isGone;

    synchronized void freeze(Direction direction) {
        frozen.add(direction);
    }

    synchronized void thaw() {
        frozen.clear();
        notifyAll();
    }

    /** Whoever waits goes on, for nothing more. */
    synchronized void end() {
        isGone = true;
        notifyAll();
    }

    /** Waits as long as the direction is frozen. */
    synchronized void pass(Direction direction) throws InterruptedException {
        while (frozen.contains(direction) && !isGone) {
            wait();
        }
    }
}
