package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Storage;
import io.jino.processor.model.Storage.Making;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a converter converts, and how it is made. A converter with type parameters gets its arguments from the type
 * that it is to convert.
 */
final class ConverterReader {
    private final Compiler compiler;
    private final TypeElement entity;

    ConverterReader(Compiler compiler, TypeElement entity) {
        this.compiler = compiler;
        this.entity = entity;
    }

    /** A converter as it is used for a type, whether it fits or not. */
    Storage.Converted read(TypeElement converter, TypeMirror type) {
        var arguments = arguments(converter, type);
        TypeMirror made = arguments.isEmpty()
                ? converter.asType()
                : compiler.types().getDeclaredType(converter, arguments.toArray(TypeMirror[]::new));
        var ends = ends(made);
        return new Storage.Converted(
                ClassName.get(converter),
                ends.isEmpty() ? null : known(ends.get(0)),
                ends.isEmpty() ? null : known(ends.get(1)),
                arguments.stream().map(compiler::name).toList(),
                making(converter, arguments.size()));
    }

    /** The same, if the converter is one of exactly this type. */
    Optional<Storage.Converted> matching(TypeElement converter, TypeMirror type) {
        var ends = ends(converter.asType());
        // A converter of everything has to be asked for by name.
        boolean isOfEverything = !ends.isEmpty() && ends.get(0).getKind() == TypeKind.TYPEVAR;
        return Optional.of(read(converter, type))
                .filter(read -> !isOfEverything
                        && compiler.name(boxed(type)).equals(read.from())
                        && read.arguments().size()
                                == converter.getTypeParameters().size());
    }

    /** What the type parameters of a converter stand for; empty if it has none, or if the type does not say it. */
    private List<TypeMirror> arguments(TypeElement converter, TypeMirror type) {
        var ends = ends(converter.asType());
        var found = new HashMap<Element, TypeMirror>();
        if (ends.isEmpty() || !isUnified(ends.get(0), boxed(type), found)) {
            return List.of();
        }
        var arguments = new ArrayList<TypeMirror>();
        for (TypeParameterElement parameter : converter.getTypeParameters()) {
            TypeMirror argument = found.get(parameter);
            if (argument == null || !isWithinBounds(parameter, argument)) {
                return List.of();
            }
            arguments.add(argument);
        }
        return arguments;
    }

    private boolean isUnified(TypeMirror pattern, TypeMirror type, Map<Element, TypeMirror> found) {
        if (pattern instanceof TypeVariable variable) {
            TypeMirror before = found.putIfAbsent(variable.asElement(), type);
            return before == null || compiler.name(before).equals(compiler.name(type));
        }
        if (pattern instanceof ArrayType array) {
            return type instanceof ArrayType other
                    && isUnified(array.getComponentType(), other.getComponentType(), found);
        }
        if (!(pattern instanceof DeclaredType declared)) {
            return compiler.name(pattern).equals(compiler.name(type));
        }
        if (!(type instanceof DeclaredType other)
                || !declared.asElement().equals(other.asElement())
                || declared.getTypeArguments().size()
                        != other.getTypeArguments().size()) {
            return false;
        }
        for (int i = 0; i < declared.getTypeArguments().size(); i++) {
            if (!isUnified(
                    declared.getTypeArguments().get(i), other.getTypeArguments().get(i), found)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinBounds(TypeParameterElement parameter, TypeMirror argument) {
        var types = compiler.types();
        return parameter.getBounds().stream()
                .allMatch(bound -> types.isSubtype(types.erasure(argument), types.erasure(bound)));
    }

    /** What stands between the brackets of {@code Converter<J, D>}, however far above the class it is. */
    private List<? extends TypeMirror> ends(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("io.jino.type.Converter")) {
            return declared.getTypeArguments();
        }
        for (TypeMirror supertype : compiler.types().directSupertypes(type)) {
            var found = ends(supertype);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable TypeName known(TypeMirror end) {
        return end.getKind() == TypeKind.DECLARED || end.getKind() == TypeKind.ARRAY ? compiler.name(end) : null;
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? compiler.types().boxedClass(primitive).asType()
                : type;
    }

    private Making making(TypeElement converter, int arguments) {
        boolean isInner = converter.getEnclosingElement() instanceof TypeElement
                && !converter.getModifiers().contains(Modifier.STATIC);
        if (isInner
                || converter.getModifiers().contains(Modifier.ABSTRACT)
                || !compiler.isReachable(converter, entity)) {
            return Making.IMPOSSIBLE;
        }
        var constructors = ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                .filter(constructor -> compiler.isCallable(constructor, entity))
                .toList();
        if (constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty())) {
            return Making.PLAIN;
        }
        return arguments > 0 && constructors.stream().anyMatch(constructor -> takesClasses(constructor, arguments))
                ? Making.WITH_CLASSES
                : Making.IMPOSSIBLE;
    }

    private static boolean takesClasses(ExecutableElement constructor, int arguments) {
        return constructor.getParameters().size() == arguments
                && constructor.getParameters().stream()
                        .allMatch(parameter -> parameter.asType() instanceof DeclaredType declared
                                && ((TypeElement) declared.asElement())
                                        .getQualifiedName()
                                        .contentEquals("java.lang.Class"));
    }
}
