package io.jino.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.read.Compiler;
import io.jino.processor.read.EntityReader;
import io.jino.processor.read.ProjectionReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What is declared, read when somebody asks for it, and once in a round.
 *
 * <p>The types that are asked for are those that an entity or a projection names, and those that these name in turn: what is
 * written for a type depends on nothing that cannot be reached from it, as an isolating processor promises.
 */
final class Declared implements Declarations {
    private final Elements elements;
    private final EntityReader entityReader;
    private final ProjectionReader projectionReader;
    private final Map<ClassName, Optional<EntityModel>> entities = new HashMap<>();
    private final Map<ClassName, Optional<ProjectionModel>> projections = new HashMap<>();
    private boolean isUnresolved;

    Declared(Compiler compiler) {
        this.elements = compiler.elements();
        this.entityReader = new EntityReader(compiler);
        this.projectionReader = new ProjectionReader(compiler);
    }

    /** The entity that a type is, which it has to be. */
    EntityModel read(TypeElement type) {
        isUnresolved = false;
        return entity(ClassName.get(type)).orElseGet(() -> entityReader.read(type));
    }

    /** The projection that a type is, which it has to be. */
    ProjectionModel readProjection(TypeElement type) {
        isUnresolved = false;
        return projection(ClassName.get(type)).orElseGet(() -> projectionReader.read(type));
    }

    /** Whether the compiler does not know everything (yet) about what was asked for since the last one was read. */
    boolean isUnresolved() {
        return isUnresolved;
    }

    @Override
    public Optional<EntityModel> entity(@Nullable TypeName type) {
        var entity = type instanceof ClassName name
                ? entities.computeIfAbsent(
                        name, unknown -> element(name, "Entity").map(entityReader::read))
                : Optional.<EntityModel>empty();
        isUnresolved |= entity.filter(EntityModel::isUnresolved).isPresent();
        return entity.filter(known -> known.shape().isNameable());
    }

    @Override
    public Optional<ProjectionModel> projection(@Nullable TypeName type) {
        var projection = type instanceof ClassName name
                ? projections.computeIfAbsent(
                        name, unknown -> element(name, "Projection").map(projectionReader::read))
                : Optional.<ProjectionModel>empty();
        isUnresolved |= projection.filter(ProjectionModel::isUnresolved).isPresent();
        return projection;
    }

    /** Whether a type carries one of Jino's annotations. */
    static boolean isAnnotated(TypeElement type, String annotation) {
        return EntityReader.isAnnotated(type, annotation);
    }

    private Optional<TypeElement> element(ClassName name, String annotation) {
        return Optional.ofNullable(elements.getTypeElement(name.canonicalName()))
                .filter(type -> isAnnotated(type, annotation));
    }
}
