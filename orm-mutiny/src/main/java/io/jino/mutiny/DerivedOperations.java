package io.jino.mutiny;

import io.jino.Operations;
import io.smallrye.mutiny.Context;
import java.util.function.UnaryOperator;

/**
 * The verbs of something else on other terms: under a name, or for the rows of a scope.
 */
final class DerivedOperations extends MutinyOperations {
    private final MutinyOperations verbs;
    private final UnaryOperator<Operations> terms;

    DerivedOperations(MutinyOperations verbs, UnaryOperator<Operations> terms) {
        super(verbs.around());
        this.verbs = verbs;
        this.terms = terms;
    }

    @Override
    Operations operations(Context context) {
        return terms.apply(verbs.operations(context));
    }

    @Override
    Operations transactional(Context context) {
        return terms.apply(verbs.transactional(context));
    }

    @Override
    Operations anywhere() {
        return terms.apply(verbs.anywhere());
    }
}
