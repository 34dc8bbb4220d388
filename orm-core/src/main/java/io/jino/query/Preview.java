package io.jino.query;

import io.jino.expr.Select;
import java.util.ServiceLoader;

/**
 * Shows what a query looks like as SQL, for {@code toString} and debuggers. The floor that writes SQL lies above this one
 * and offers itself as a service.
 */
public interface Preview {
    /** The SQL with the types of what is bound, never the values. */
    String show(Select select);

    /** What the service shows. */
    static String of(Select select) {
        return Loaded.PREVIEW.show(select);
    }

    /** Looked for once. */
    final class Loaded {
        private static final Preview PREVIEW = ServiceLoader.load(Preview.class, Preview.class.getClassLoader())
                .findFirst()
                .orElse(select -> "a query");

        private Loaded() {}
    }
}
