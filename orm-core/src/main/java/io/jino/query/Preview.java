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

    /** The SQL of the first statement of a query whose result is put together from relations. */
    default String show(Shaped<?> shaped, Select rows) {
        return show(rows);
    }

    /** What the service shows. */
    static String of(Shaped<?> shaped, Select rows) {
        return Loaded.PREVIEW.show(shaped, rows);
    }

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
