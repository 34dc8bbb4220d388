package io.jino.processor.read;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Access;
import io.jino.processor.model.Access.Way;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the getters and setters of one type. */
final class AccessReader {
    private final Compiler compiler;
    private final TypeElement type;
    private final TypeElement entity;
    private final List<ExecutableElement> methods;

    AccessReader(Compiler compiler, TypeElement type, TypeElement entity) {
        this.compiler = compiler;
        this.type = type;
        this.entity = entity;
        this.methods = ElementFilter.methodsIn(compiler.elements().getAllMembers(type));
    }

    /** What is found for a field: the methods if there are any, for their annotations, and the ways. */
    record Found(Access access, Optional<ExecutableElement> getter, Optional<ExecutableElement> setter) {}

    Found find(VariableElement field, TypeMirror fieldType) {
        String name = field.getSimpleName().toString();
        if (type.getKind() == ElementKind.RECORD) {
            var accessor = getter(name, fieldType);
            return new Found(new Access(method(name), null), accessor, Optional.empty());
        }
        var getter = getterNames(name, fieldType).stream()
                .flatMap(candidate -> getter(candidate, fieldType).stream())
                .findFirst();
        var setter = setterNames(name, fieldType).stream()
                .flatMap(candidate -> setter(candidate, fieldType).stream())
                .findFirst();
        return new Found(new Access(readBy(getter, field), writtenBy(setter, field)), getter, setter);
    }

    private @Nullable Way readBy(Optional<ExecutableElement> getter, VariableElement field) {
        if (getter.isPresent()) {
            return method(getter.get().getSimpleName().toString());
        }
        return compiler.isReachable(field, entity) ? field(field) : null;
    }

    private @Nullable Way writtenBy(Optional<ExecutableElement> setter, VariableElement field) {
        if (setter.isPresent()) {
            return method(setter.get().getSimpleName().toString());
        }
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
        return compiler.isReachable(field, entity) && !isFinal ? field(field) : null;
    }

    private Optional<ExecutableElement> getter(String name, TypeMirror fieldType) {
        return instanceMethods(name)
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> isSame(signature(method).getReturnType(), fieldType))
                .findFirst();
    }

    private Optional<ExecutableElement> setter(String name, TypeMirror fieldType) {
        return instanceMethods(name)
                .filter(method -> method.getParameters().size() == 1)
                .filter(method -> isSame(signature(method).getParameterTypes().get(0), fieldType))
                .findFirst();
    }

    private Stream<ExecutableElement> instanceMethods(String name) {
        return methods.stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> compiler.isCallable(method, entity));
    }

    /** The method's types as the type has them, which may give arguments to a generic superclass. */
    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) compiler.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return compiler.name(one).equals(compiler.name(other));
    }

    private Way method(String name) {
        boolean isOverloaded = methods.stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name)
                        && !method.getParameters().isEmpty());
        return new Way(name, true, isOverloaded);
    }

    private static Way field(VariableElement field) {
        return new Way(field.getSimpleName().toString(), false, false);
    }

    private Set<String> getterNames(String field, TypeMirror fieldType) {
        var names = new LinkedHashSet<String>();
        names.add("get" + capitalised(field));
        if (isBoolean(fieldType)) {
            names.add("is" + capitalised(field));
        }
        names.add(field);
        return names;
    }

    private Set<String> setterNames(String field, TypeMirror fieldType) {
        var names = new LinkedHashSet<String>();
        names.add("set" + capitalised(field));
        if (isBoolean(fieldType) && field.matches("is\\p{Lu}.*")) {
            names.add("set" + field.substring(2));
        }
        return names;
    }

    private boolean isBoolean(TypeMirror fieldType) {
        TypeName name = compiler.name(fieldType);
        return name.equals(TypeName.BOOLEAN) || name.equals(TypeName.BOOLEAN.box());
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
