package io.jino.query;

import io.jino.expr.Node;
import io.jino.expr.Select;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Shows what a query or a command looks like as SQL, for {@code toString} and debuggers. The floor that writes SQL lies above
 * this one and offers itself as a service.
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

    /**
     * The SQL of a command; see {@link #show(Select)}.
     *
     * @param returning what it gives back of each row; none to give back nothing
     */
    String show(Command command, List<Node> returning);

    /** What the service shows. */
    static String of(Select select) {
        return Loaded.PREVIEW.show(select);
    }

    /** What the service shows. */
    static String of(Command command, List<Node> returning) {
        return Loaded.PREVIEW.show(command, returning);
    }

    /** Looked for once. */
    final class Loaded {
        private static final Preview PREVIEW = ServiceLoader.load(Preview.class, Preview.class.getClassLoader())
                .findFirst()
                .orElseGet(Absent::new);

        private Loaded() {}
    }

    /** For who has packed the classes without their services. */
    final class Absent implements Preview {
        private Absent() {}

        @Override
        public String show(Select select) {
            return "a query";
        }

        @Override
        public String show(Command command, List<Node> returning) {
            return "a command";
        }
    }
}
