package io.jino.processor.fetch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Declaration;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Shape;
import io.jino.processor.model.Surroundings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A projection as it is declared.
 *
 * @param fetch the class to write
 * @param constant the name of the constant that holds the fetch
 * @param isPublic whether every package can see the projection
 * @param entity what it is a projection of, or null if the compiler does not know it
 * @param isUnresolved whether the compiler does not know everything (yet) that it is made of
 * @param declaration its annotation
 */
public record ProjectionModel(
        ClassName type,
        ClassName fetch,
        String constant,
        boolean isPublic,
        Shape shape,
        @Nullable TypeName entity,
        List<ProjectedComponent> components,
        Surroundings surroundings,
        boolean isUnresolved,
        Declaration declaration,
        Origin origin) {
    public ProjectionModel {
        components = List.copyOf(components);
    }

    /** The projection's name without its package, for messages. */
    public String label() {
        return String.join(".", type.simpleNames());
    }
}
