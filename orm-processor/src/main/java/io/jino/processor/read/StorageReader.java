package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Access.Way;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.Storage;
import io.jino.processor.model.Storage.Hint;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds out how a component is stored: by its type, and by {@code @Convert} and {@code @Enumerated}. */
final class StorageReader {
    private final Compiler compiler;
    private final TypeElement entity;

    StorageReader(Compiler compiler, TypeElement entity) {
        this.compiler = compiler;
        this.entity = entity;
    }

    Storage read(TypeMirror type, Optional<AnnotationMirror> convert, Optional<AnnotationMirror> enumerated) {
        var converter = convert.flatMap(mirror -> Annotations.type(mirror, "value"));
        if (converter.isPresent() && converter.get() instanceof DeclaredType declared) {
            return converted((TypeElement) declared.asElement());
        }
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return enumeration((TypeElement) declared.asElement(), enumerated);
        }
        return BasicType.of(compiler.name(type))
                .<Storage>map(Storage.Basic::new)
                .or(() -> elementOfList(type).map(Storage.BasicList::new))
                .orElseGet(() -> new Storage.Unknown(hint(type)));
    }

    private Optional<BasicType> elementOfList(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals("java.util.List")
                        && declared.getTypeArguments().size() == 1
                ? Optional.ofNullable(known(declared.getTypeArguments().get(0))).flatMap(BasicType::of)
                : Optional.empty();
    }

    private Storage enumeration(TypeElement type, Optional<AnnotationMirror> enumerated) {
        var codes = ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
                .filter(method -> Annotations.find(method, "EnumCode").isPresent())
                .map(method -> code(type, method))
                .toList();
        String usual = codes.isEmpty() ? "NAME" : "CODE";
        return switch (enumerated
                .map(mirror -> Annotations.constant(mirror, "value", usual))
                .orElse(usual)) {
            case "CODE" -> new Storage.EnumCode(codes);
            case "NATIVE" -> new Storage.NativeEnum(nativeName(type, enumerated));
            default -> new Storage.EnumName();
        };
    }

    private String nativeName(TypeElement type, Optional<AnnotationMirror> enumerated) {
        String given =
                enumerated.map(mirror -> Annotations.text(mirror, "type", "")).orElse("");
        return given.isEmpty() ? compiler.naming().of(type.getSimpleName().toString()) : given;
    }

    private Storage.Code code(TypeElement type, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean isOverloaded = ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
                .anyMatch(other -> other.getSimpleName().contentEquals(name)
                        && !other.getParameters().isEmpty());
        boolean isCallable = method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && compiler.isCallable(method, entity);
        return new Storage.Code(new Way(name, true, isOverloaded), compiler.name(method.getReturnType()), isCallable);
    }

    private Storage converted(TypeElement converter) {
        var arguments = converter.getTypeParameters().isEmpty() ? arguments(converter.asType()) : List.<TypeMirror>of();
        return new Storage.Converted(
                ClassName.get(converter),
                arguments.isEmpty() ? null : known(arguments.get(0)),
                arguments.isEmpty() ? null : known(arguments.get(1)),
                isConstructible(converter));
    }

    /** What stands between the brackets of {@code Converter<J, D>}, however far above the class it is. */
    private List<? extends TypeMirror> arguments(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("io.jino.type.Converter")) {
            return declared.getTypeArguments();
        }
        for (TypeMirror supertype : compiler.types().directSupertypes(type)) {
            var found = arguments(supertype);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable TypeName known(TypeMirror argument) {
        return argument.getKind() == TypeKind.DECLARED || argument.getKind() == TypeKind.ARRAY
                ? compiler.name(argument)
                : null;
    }

    private boolean isConstructible(TypeElement converter) {
        boolean isInner = converter.getEnclosingElement() instanceof TypeElement
                && !converter.getModifiers().contains(Modifier.STATIC);
        return !isInner
                && !converter.getModifiers().contains(Modifier.ABSTRACT)
                && compiler.isReachable(converter, entity)
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .anyMatch(constructor ->
                                constructor.getParameters().isEmpty() && compiler.isCallable(constructor, entity));
    }

    private Hint hint(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return Hint.OTHER;
        }
        var element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().toString().startsWith("java.util.Optional")) {
            return Hint.OPTIONAL;
        }
        if (Annotations.find(element, "Entity").isPresent()) {
            return Hint.ENTITY;
        }
        return element.getKind() == ElementKind.RECORD ? Hint.RECORD : Hint.OTHER;
    }
}
