package io.jino.processor.read;

import io.jino.processor.model.Declaration;
import io.jino.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** The annotation of a full name on an element, whoever made it. */
    static Optional<AnnotationMirror> named(Element element, String fullName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).contentEquals(fullName))
                .map(mirror -> (AnnotationMirror) mirror)
                .findFirst();
    }

    /** The full names of all annotations on an element. */
    static Stream<String> names(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> name(mirror).toString());
    }

    /** All of Jino's annotations of a simple name on an element, repeated ones among them. */
    static List<AnnotationMirror> all(Element element, String simpleName) {
        var found = new ArrayList<AnnotationMirror>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).contentEquals(PACKAGE + simpleName)) {
                found.add(mirror);
            } else if (name(mirror).contentEquals(PACKAGE + simpleName + ".List")) {
                values(mirror, "value").stream()
                        .map(AnnotationValue::getValue)
                        .filter(AnnotationMirror.class::isInstance)
                        .forEach(repeated -> found.add((AnnotationMirror) repeated));
            }
        }
        return found;
    }

    /** Where an annotation stands, and where its values. */
    static Declaration declaration(String id, Element element, AnnotationMirror mirror) {
        var values = new HashMap<String, Origin>();
        mirror.getElementValues().forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            values.put(name, new Origin(element, mirror, value));
            var parts = parts(value);
            for (int i = 0; i < parts.size(); i++) {
                values.put(name + "[" + i + "]", new Origin(element, mirror, parts.get(i)));
            }
        });
        return new Declaration(id, Origin.of(element, mirror), values);
    }

    /** The texts of a member that has several. */
    static List<String> texts(AnnotationMirror mirror, String member) {
        return values(mirror, member).stream()
                .map(value -> String.valueOf(value.getValue()))
                .toList();
    }

    /** The text of a member, or a default if it is not written. */
    static String text(AnnotationMirror mirror, String member, String otherwise) {
        return value(mirror, member)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(otherwise);
    }

    /** The number of a member, or zero if it is not written. */
    static int number(AnnotationMirror mirror, String member) {
        return value(mirror, member)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    /** Whether a member is true, or a default if it is not written. */
    static boolean flag(AnnotationMirror mirror, String member, boolean otherwise) {
        return value(mirror, member)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(otherwise);
    }

    /** The name of an enum constant, or a default if it is not written. */
    static String constant(AnnotationMirror mirror, String member, String otherwise) {
        return value(mirror, member)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .orElse(otherwise);
    }

    /** The classes of a member that has several, as far as the compiler knows them. */
    static List<TypeMirror> types(AnnotationMirror mirror, String member) {
        return values(mirror, member).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
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

    private static List<? extends AnnotationValue> values(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .flatMap(entry -> parts(entry.getValue()).stream())
                .toList();
    }

    private static List<? extends AnnotationValue> parts(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast).toList()
                : List.of();
    }

    /** What a member is written to be, if it is. */
    static Optional<Object> value(AnnotationMirror mirror, String member) {
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
