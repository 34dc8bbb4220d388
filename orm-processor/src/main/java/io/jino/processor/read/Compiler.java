package io.jino.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler can be asked.
 *
 * @param naming how names of the database are made
 * @param isSource whether a top-level type is being compiled, so that messages can point into it
 * @param classFiles where the others are
 */
public record Compiler(
        Elements elements, Types types, Naming naming, Predicate<TypeElement> isSource, ClassFiles classFiles) {
    /** Whether code in the package of an element can name another one. */
    boolean isReachable(Element wanted, Element from) {
        for (Element e = wanted; e != null && isMember(e); e = e.getEnclosingElement()) {
            Set<Modifier> modifiers = e.getModifiers();
            boolean near = elements.getPackageOf(e).equals(elements.getPackageOf(from));
            if (modifiers.contains(Modifier.PRIVATE) || !(near || modifiers.contains(Modifier.PUBLIC))) {
                return false;
            }
        }
        return true;
    }

    /** Whether code in the package of an element can name a type with all of its arguments. */
    boolean isReachable(TypeMirror wanted, Element from) {
        if (wanted instanceof ArrayType array) {
            return isReachable(array.getComponentType(), from);
        }
        return !(wanted instanceof DeclaredType declared)
                || (isReachable(declared.asElement(), from)
                        && declared.getTypeArguments().stream().allMatch(argument -> isReachable(argument, from)));
    }

    /** Whether code in the package of an element can call a method without catching anything. */
    boolean isCallable(ExecutableElement method, Element from) {
        boolean near = elements.getPackageOf(method).equals(elements.getPackageOf(from));
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && (near || method.getModifiers().contains(Modifier.PUBLIC))
                && method.getThrownTypes().stream().noneMatch(this::isChecked);
    }

    /** The fields of a class whose types are nullable, as far as its class file says so. */
    Set<String> nullableFields(TypeElement type) {
        var home = elements.getPackageOf(type).getQualifiedName().toString();
        String name = elements.getBinaryName(type).toString();
        String file = name.substring(home.isEmpty() ? 0 : home.length() + 1) + ".class";
        try (var classFile = classFiles.open(home, file)) {
            return NullableFields.of(classFile);
        } catch (IOException nowhere) {
            // It is in the source, or where no file can be had: then what the compiler says is all there is.
            return Set.of();
        }
    }

    /** Whether there is something in a type that the compiler does not know. */
    boolean isUnresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(this::isUnresolved);
    }

    /** The name of a type without annotations; {@code Object} for one that the compiler does not know. */
    TypeName name(TypeMirror type) {
        return isUnresolved(type) ? ClassName.OBJECT : TypeName.get(type);
    }

    /** The class around an element, or the element itself, that stands in a package. */
    static Element outermost(Element element) {
        Element outermost = element;
        for (Element e = element; e != null && isMember(e); e = e.getEnclosingElement()) {
            outermost = e;
        }
        return outermost;
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isSubtype(thrown, RuntimeException.class) && !isSubtype(thrown, Error.class);
    }

    private boolean isSubtype(TypeMirror type, Class<?> of) {
        TypeElement known = elements.getTypeElement(of.getCanonicalName());
        return known != null && types.isSubtype(type, known.asType());
    }

    private static boolean isMember(Element e) {
        return switch (e.getKind()) {
            case PACKAGE, MODULE -> false;
            default -> true;
        };
    }
}
