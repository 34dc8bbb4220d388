package io.jino.processor.fetch;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Declaration;
import io.jino.processor.model.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * A component of a projection.
 *
 * @param owner the projection's simple name, for messages
 * @param type the type as it was declared, without annotations
 * @param isNullable whether it is declared {@code @Nullable}
 * @param isUnresolved whether the compiler does not know its type (yet)
 * @param hints the annotations of Jino on it
 */
public record ProjectedComponent(
        String name,
        String owner,
        TypeName type,
        boolean isNullable,
        boolean isUnresolved,
        Map<Hint, Given> hints,
        Origin origin) {
    public ProjectedComponent {
        hints = Map.copyOf(hints);
    }

    /** An annotation, if it is there. */
    public Optional<Given> hint(Hint hint) {
        return Optional.ofNullable(hints.get(hint));
    }

    /** What messages call it. */
    public String label() {
        return owner + "." + name;
    }

    /**
     * An annotation on a component.
     *
     * @param value what it says, as text; empty if nothing is written
     */
    public record Given(String value, Declaration declaration) {
        /** Its value if it is written, else the annotation. */
        public Origin origin() {
            return declaration.at("value");
        }
    }

    /** The annotations that a component of a projection may carry. */
    public enum Hint {
        COUNT("Count"),
        EXISTS("Exists"),
        RELATED("Related"),
        PATH("Path"),
        ORDER_BY("OrderBy"),
        LIMIT("Limit");

        private final String annotation;

        Hint(String annotation) {
            this.annotation = annotation;
        }

        /** The simple name of the annotation. */
        public String annotation() {
            return annotation;
        }

        @Override
        public String toString() {
            return "@" + annotation;
        }
    }
}
