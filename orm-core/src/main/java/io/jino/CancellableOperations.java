package io.jino;

import io.jino.run.Cancellation;
import io.jino.scope.Runner;

/**
 * The verbs of something else, for one call that may be cancelled.
 */
final class CancellableOperations extends Operations {
    CancellableOperations(Runner runner, Texts texts, Cancellation cancellation) {
        super(runner, texts, cancellation);
    }
}
