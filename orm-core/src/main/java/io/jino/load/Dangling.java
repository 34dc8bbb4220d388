package io.jino.load;

import io.jino.error.NoRowException;

/**
 * Reports a row that refers to one that is not there.
 */
final class Dangling {
    private Dangling() {}

    static <T> T found(Object relation) {
        throw NoRowException.dangling(relation.toString());
    }
}
