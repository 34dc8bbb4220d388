package io.jino.processor.fetch;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.EntityModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is declared elsewhere: other entities and projections, by their types. */
public interface Declarations {
    /** The entity that a type is; empty if it is none, or one that no code can name. */
    Optional<EntityModel> entity(@Nullable TypeName type);

    /** The projection that a type is; empty if it is none. */
    Optional<ProjectionModel> projection(@Nullable TypeName type);
}
