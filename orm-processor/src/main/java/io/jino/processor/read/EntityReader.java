package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Shape;
import io.jino.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an entity as it is written. */
public final class EntityReader {
    /** The types of {@code java.lang} that generated code names. */
    private static final List<String> JAVA_LANG = List.of(
            "Override",
            "SuppressWarnings",
            "UnsupportedOperationException",
            "Object",
            "String",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character");

    private final Compiler compiler;

    /**
     * @param naming how names of the database are made
     * @param isSource whether a top-level type is being compiled, so that messages can point into it
     * @param classFiles where the others are
     */
    public EntityReader(
            Elements elements, Types types, Naming naming, Predicate<TypeElement> isSource, ClassFiles classFiles) {
        this.compiler = new Compiler(elements, types, naming, isSource, classFiles);
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
        var shape = shape(type);
        var reader = new ComponentReader(compiler, type, table);
        var hasComponents = shape.kind() == Shape.Kind.RECORD || shape.kind() == Shape.Kind.CLASS;
        var components = hasComponents ? reader.read() : List.<Component>of();
        var name = ClassName.get(type);
        return new EntityModel(
                name,
                ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Table"),
                Naming.constant(name.simpleName()),
                enclosing(type).stream().allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC)),
                shape,
                schema.isEmpty() ? null : schema,
                table,
                components,
                surroundings(type, reader.usesDeprecated()),
                reader.isUnresolved(),
                false,
                Origin.of(type),
                origin(type, annotation));
    }

    private Shape shape(TypeElement type) {
        var kind = switch (type.getKind()) {
            case RECORD -> Shape.Kind.RECORD;
            case ENUM -> Shape.Kind.ENUM;
            case INTERFACE -> Shape.Kind.INTERFACE;
            case ANNOTATION_TYPE -> Shape.Kind.ANNOTATION;
            default -> Shape.Kind.CLASS;
        };
        return new Shape(
                kind,
                type.getModifiers().contains(Modifier.ABSTRACT),
                isInner(type),
                enclosing(type).stream().anyMatch(e -> e.getModifiers().contains(Modifier.PRIVATE)),
                !type.getTypeParameters().isEmpty(),
                kind == Shape.Kind.RECORD || hasConstructor(type));
    }

    private boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(
                        constructor -> constructor.getParameters().isEmpty() && compiler.isCallable(constructor, type));
    }

    private Surroundings surroundings(TypeElement type, boolean usesDeprecated) {
        var elements = compiler.elements();
        var module = elements.getModuleOf(type);
        var home = elements.getPackageOf(type);
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return new Surroundings(
                elements.getTypeElement(module, "javax.annotation.processing.Generated") != null,
                elements.getTypeElement(module, "org.jspecify.annotations.Nullable") != null,
                JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null),
                usesDeprecated || enclosing(type).stream().anyMatch(elements::isDeprecated));
    }

    private static boolean isInner(TypeElement type) {
        return enclosing(type).stream()
                .anyMatch(e -> e.getEnclosingElement() instanceof TypeElement
                        && !e.getModifiers().contains(Modifier.STATIC)
                        && e.getKind() == ElementKind.CLASS);
    }

    /** A type and the types around it. */
    private static List<Element> enclosing(TypeElement type) {
        var types = new ArrayList<Element>();
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            types.add(e);
        }
        return types;
    }

    private static Origin origin(TypeElement type, Optional<AnnotationMirror> annotation) {
        return annotation.map(mirror -> new Origin(type, mirror)).orElseGet(() -> Origin.of(type));
    }
}
