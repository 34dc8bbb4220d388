package io.jino;

import io.jino.run.Cancellation;
import io.jino.scope.Runner;

/**
 * The verbs of something else on other terms: for one call that may be cancelled, or under a name.
 */
final class DerivedOperations extends Operations {
    DerivedOperations(Runner runner, Texts texts, Cancellation cancellation) {
        super(runner, texts, cancellation);
    }
}
