package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.ProjectedComponent;
import io.jino.processor.fetch.ProjectedComponent.Given;
import io.jino.processor.fetch.ProjectedComponent.Hint;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.Declaration;
import io.jino.processor.model.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a projection as it is written. */
public final class ProjectionReader {
    private final Compiler compiler;
    private final TypeReader types;

    /** Reads with what a compiler knows. */
    public ProjectionReader(Compiler compiler) {
        this.compiler = compiler;
        this.types = new TypeReader(compiler);
    }

    /** The projection that a type is. */
    public ProjectionModel read(TypeElement type) {
        var declaration = Annotations.find(type, "Projection")
                .map(mirror -> Annotations.declaration("Projection", type, mirror))
                .orElseGet(() -> new Declaration("Projection", Origin.of(type), Map.of()));
        var entity = Annotations.find(type, "Projection")
                .flatMap(mirror -> Annotations.type(mirror, "of"))
                .filter(known -> !compiler.isUnresolved(known));
        var fields = type.getKind() == ElementKind.RECORD ? components(type) : List.<VariableElement>of();
        var name = ClassName.get(type);
        return new ProjectionModel(
                name,
                ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Fetch"),
                Naming.constant(name.simpleName()),
                types.isPublic(type),
                types.shape(type),
                entity.map(compiler::name).orElse(null),
                fields.stream().map(field -> component(type, field)).toList(),
                types.surroundings(
                        type,
                        entity.stream().anyMatch(this::isDeprecated)
                                || fields.stream().map(VariableElement::asType).anyMatch(this::isDeprecated)),
                entity.isEmpty() || fields.stream().anyMatch(field -> compiler.isUnresolved(field.asType())),
                declaration,
                Origin.of(type));
    }

    private static List<VariableElement> components(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    private ProjectedComponent component(TypeElement type, VariableElement field) {
        var hints = new EnumMap<Hint, Given>(Hint.class);
        for (Hint hint : Hint.values()) {
            Annotations.find(field, hint.annotation())
                    .ifPresent(mirror -> hints.put(
                            hint,
                            new Given(
                                    Annotations.value(mirror, "value")
                                            .map(String::valueOf)
                                            .orElse(""),
                                    Annotations.declaration(hint.annotation(), field, mirror))));
        }
        TypeName name = compiler.name(field.asType());
        return new ProjectedComponent(
                field.getSimpleName().toString(),
                type.getSimpleName().toString(),
                name,
                Annotations.isNullable(field, field.asType()),
                compiler.isUnresolved(field.asType()),
                hints,
                Origin.of(field));
    }

    /** Whether a type, or one of its arguments, is deprecated. */
    private boolean isDeprecated(TypeMirror type) {
        var element = compiler.types().asElement(type);
        var arguments = new ArrayList<TypeMirror>();
        if (type instanceof DeclaredType declared) {
            arguments.addAll(declared.getTypeArguments());
        }
        return (element != null && compiler.elements().isDeprecated(element))
                || arguments.stream().anyMatch(this::isDeprecated);
    }
}
