package io.jino.processor.read;

import io.jino.processor.model.Shape;
import io.jino.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what entities and projections have in common: what kind of type they are, and where they are. */
final class TypeReader {
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

    TypeReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** Whether every package can see it. */
    boolean isPublic(TypeElement type) {
        return enclosing(type).stream().allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
    }

    /** What kind of type it is. */
    Shape shape(TypeElement type) {
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

    /** What code in its package has to mind. */
    Surroundings surroundings(TypeElement type, boolean usesDeprecated) {
        var elements = compiler.elements();
        var module = elements.getModuleOf(type);
        var home = elements.getPackageOf(type);
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        return new Surroundings(
                elements.getTypeElement(module, "javax.annotation.processing.Generated") != null,
                elements.getTypeElement(module, "org.jspecify.annotations.Nullable") != null,
                JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null),
                usesDeprecated || enclosing(type).stream().anyMatch(elements::isDeprecated),
                tableMethods());
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

    private Set<String> tableMethods() {
        var table = compiler.elements().getTypeElement("io.jino.query.EntityTable");
        return table == null
                ? Set.of()
                : ElementFilter.methodsIn(compiler.elements().getAllMembers(table)).stream()
                        .filter(method -> method.getParameters().isEmpty())
                        .map(method -> method.getSimpleName().toString())
                        .collect(Collectors.toSet());
    }
}
