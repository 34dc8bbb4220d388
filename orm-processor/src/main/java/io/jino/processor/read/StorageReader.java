package io.jino.processor.read;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Access.Way;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Storage;
import io.jino.processor.model.Storage.Hint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds out how a component is stored. What stands on the component comes first, then the converters that the entity or its
 * package lists, then the one on the type itself, then what the type is.
 */
final class StorageReader {
    private final Compiler compiler;
    private final TypeElement entity;
    private final ConverterReader converters;
    private final List<List<TypeElement>> registered = new ArrayList<>();
    private boolean isUnresolved;

    StorageReader(Compiler compiler, TypeElement entity) {
        this.compiler = compiler;
        this.entity = entity;
        this.converters = new ConverterReader(compiler, entity);
        registered.add(listed(entity));
        registered.add(listed(compiler.elements().getPackageOf(entity)));
    }

    /** Whether there is a converter that the compiler does not know (yet). */
    boolean isUnresolved() {
        return isUnresolved;
    }

    Storage read(TypeMirror type, Optional<AnnotationMirror> convert, Optional<AnnotationMirror> enumerated) {
        return read(type, convert, enumerated, registered, List.of());
    }

    /** A converter that a component names, as it is used for its type. */
    Optional<Storage.Converted> converted(TypeMirror type, Optional<AnnotationMirror> convert) {
        return convert.flatMap(this::converter).map(converter -> converters.read(converter, type));
    }

    /** How a value of a document would be stored in a column of its own: as a basic type, or as an enum by name. */
    static Optional<Storage> scalar(TypeName name, boolean isEnum) {
        return isEnum ? Optional.of(new Storage.EnumName()) : BasicType.of(name).map(Storage.Basic::new);
    }

    private Storage read(
            TypeMirror type,
            Optional<AnnotationMirror> convert,
            Optional<AnnotationMirror> enumerated,
            List<List<TypeElement>> listed,
            List<TypeName> around) {
        var named = convert.flatMap(this::converter);
        if (named.isPresent()) {
            return converters.read(named.get(), type);
        }
        if (enumerated.isPresent() && isA(type, ElementKind.ENUM)) {
            return enumeration((TypeElement) ((DeclaredType) type).asElement(), enumerated);
        }
        for (var level : listed) {
            var fitting = level.stream()
                    .flatMap(converter -> converters.matching(converter, type).stream())
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? fitting.get(0) : new Storage.Unknown(Hint.SEVERAL_CONVERTERS);
            }
        }
        return type instanceof DeclaredType declared
                ? declared(declared, listed, around)
                : basic(type).orElseGet(() -> new Storage.Unknown(hint(type)));
    }

    private Storage declared(DeclaredType type, List<List<TypeElement>> listed, List<TypeName> around) {
        var own = Annotations.find(type.asElement(), Mark.CONVERT.annotation()).flatMap(this::converter);
        if (own.isPresent()) {
            return converters.read(own.get(), type);
        }
        if (isA(type, ElementKind.ENUM)) {
            return enumeration((TypeElement) type.asElement(), Optional.empty());
        }
        return basic(type)
                .or(() -> array(type, listed, around))
                .or(() -> value(type, around))
                .orElseGet(() -> new Storage.Unknown(hint(type)));
    }

    private Optional<Storage> basic(TypeMirror type) {
        return BasicType.of(compiler.name(type)).map(Storage.Basic::new);
    }

    private Optional<Storage> array(DeclaredType type, List<List<TypeElement>> listed, List<TypeName> around) {
        boolean isList = ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.util.List")
                && type.getTypeArguments().size() == 1
                && type.getTypeArguments().get(0).getKind() != TypeKind.WILDCARD;
        if (!isList) {
            return Optional.empty();
        }
        TypeMirror element = type.getTypeArguments().get(0);
        var stored = read(element, Optional.empty(), Optional.empty(), listed, around);
        return stored instanceof Storage.Unknown || stored instanceof Storage.Array
                ? Optional.empty()
                : Optional.of(new Storage.Array(compiler.name(element), stored));
    }

    /** A record with one component that can be stored. What the entity's package lists is not asked what it is. */
    private Optional<Storage> value(DeclaredType type, List<TypeName> around) {
        TypeName name = compiler.name(type);
        var element = (TypeElement) type.asElement();
        if (!isA(type, ElementKind.RECORD)
                || element.getRecordComponents().size() != 1
                || Annotations.find(element, "Entity").isPresent()
                || around.contains(name)) {
            return Optional.empty();
        }
        var field = ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
                .findFirst()
                .orElseThrow();
        TypeMirror component = compiler.types().asMemberOf(type, field);
        isUnresolved |= compiler.isUnresolved(component);
        var stored = read(
                component,
                Annotations.find(field, Mark.CONVERT.annotation()),
                Annotations.find(field, Mark.ENUMERATED.annotation()),
                List.of(),
                Stream.concat(around.stream(), Stream.of(name)).toList());
        var access = new AccessReader(compiler, element, entity).find(field, component);
        return stored instanceof Storage.Unknown || access.access().read() == null
                ? Optional.empty()
                : Optional.of(new Storage.Value(
                        name,
                        access.access().read(),
                        compiler.name(component),
                        stored,
                        Annotations.isNullable(field, component),
                        marks(field)));
    }

    private static List<Mark> marks(Element field) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark != Mark.CONVERT && mark != Mark.ENUMERATED)
                .filter(mark -> Annotations.find(field, mark.annotation()).isPresent())
                .toList();
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

    private Optional<TypeElement> converter(AnnotationMirror mirror) {
        return Annotations.type(mirror, "value").flatMap(this::element);
    }

    /** The converters that an entity or a package lists. */
    private List<TypeElement> listed(Element element) {
        return Annotations.find(element, "Converters").stream()
                .flatMap(mirror -> Annotations.types(mirror, "value").stream())
                .flatMap(type -> element(type).stream())
                .toList();
    }

    private Optional<TypeElement> element(TypeMirror type) {
        isUnresolved |= compiler.isUnresolved(type);
        return type instanceof DeclaredType declared && !compiler.isUnresolved(type)
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private static boolean isA(TypeMirror type, ElementKind kind) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == kind;
    }

    static Hint hint(TypeMirror type) {
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
