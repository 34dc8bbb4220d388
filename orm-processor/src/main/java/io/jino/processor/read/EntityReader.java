package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Shape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads an entity as it is written. */
public final class EntityReader {
    private final Compiler compiler;
    private final TypeReader types;

    /** Reads with what a compiler knows. */
    public EntityReader(Compiler compiler) {
        this.compiler = compiler;
        this.types = new TypeReader(compiler);
    }

    /** The entity that a type is. */
    public EntityModel read(TypeElement type) {
        var annotation = Annotations.find(type, "Entity");
        String table = annotation
                .map(mirror -> Annotations.text(mirror, "table", ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> compiler.naming().of(type.getSimpleName().toString()));
        String schema =
                annotation.map(mirror -> Annotations.text(mirror, "schema", "")).orElse("");
        var shape = types.shape(type);
        var relations = new RelationReader(compiler);
        var reader = new ComponentReader(compiler, type, table, relations);
        var hasComponents = shape.kind() == Shape.Kind.RECORD || shape.kind() == Shape.Kind.CLASS;
        var components = hasComponents ? reader.read() : List.<Component>of();
        relations.readType(type);
        var name = ClassName.get(type);
        return new EntityModel(
                name,
                ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Table"),
                Naming.constant(name.simpleName()),
                types.isPublic(type),
                shape,
                schema.isEmpty() ? null : schema,
                table,
                components,
                relations.relations(),
                OptionReader.table(type, table, components),
                types.surroundings(type, reader.usesDeprecated() || relations.usesDeprecated()),
                reader.isUnresolved() || relations.isUnresolved(),
                false,
                Origin.of(type),
                origin(type, annotation));
    }

    /** Whether a type carries one of Jino's annotations. */
    public static boolean isAnnotated(TypeElement type, String annotation) {
        return Annotations.find(type, annotation).isPresent();
    }

    private static Origin origin(TypeElement type, Optional<AnnotationMirror> annotation) {
        return annotation.map(mirror -> Origin.of(type, mirror)).orElseGet(() -> Origin.of(type));
    }
}
