package io.jino.mutiny;

import io.jino.Operations;
import io.jino.plan.QueryName;
import io.smallrye.mutiny.Context;

/**
 * The verbs of something else, under a name.
 */
final class NamedOperations extends MutinyOperations {
    private final MutinyOperations verbs;
    private final QueryName name;

    NamedOperations(MutinyOperations verbs, QueryName name) {
        super(verbs.around());
        this.verbs = verbs;
        this.name = name;
    }

    @Override
    Operations operations(Context context) {
        return verbs.operations(context).named(name.name());
    }

    @Override
    Operations transactional(Context context) {
        return verbs.transactional(context).named(name.name());
    }

    @Override
    Operations anywhere() {
        return verbs.anywhere().named(name.name());
    }
}
