package io.jino.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What is written in annotations. */
final class Annotations {
    static final String PACKAGE = "io.jino.annotation.";

    private Annotations() {}

    /** Jino's annotation of a simple name on an element. */
    static Optional<AnnotationMirror> find(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).contentEquals(PACKAGE + simpleName))
                .map(mirror -> (AnnotationMirror) mirror)
                .findFirst();
    }

    /** The text of a member, or a default if it is not written. */
    static String text(AnnotationMirror mirror, String member, String otherwise) {
        return value(mirror, member)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(otherwise);
    }

    /** The name of an enum constant, or a default if it is not written. */
    static String constant(AnnotationMirror mirror, String member, String otherwise) {
        return value(mirror, member)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .orElse(otherwise);
    }

    /** The class of a member; empty if the compiler does not know it. */
    static Optional<TypeMirror> type(AnnotationMirror mirror, String member) {
        return value(mirror, member).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
    }

    /** Whether an annotation named {@code Nullable}, of whatever package, stands on the element or on its type. */
    static boolean isNullable(Element element, TypeMirror type) {
        return Stream.concat(element.getAnnotationMirrors().stream(), type.getAnnotationMirrors().stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static Optional<Object> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    private static Name name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
    }
}
