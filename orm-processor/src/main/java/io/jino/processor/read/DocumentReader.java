package io.jino.processor.read;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.DocumentModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Storage;
import io.jino.processor.model.Storage.Hint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a component with {@code @Json} holds. What an annotation of Jackson gives a form of its own is taken as a
 * whole, since only Jackson knows the form.
 */
final class DocumentReader {
    private static final String JACKSON = "com.fasterxml.jackson.";

    private static final String JACKSON_ANNOTATION = JACKSON + "annotation.";

    /** Annotations of Jackson after which a value looks as it does without. */
    private static final Set<String> HARMLESS = Set.of(
            JACKSON_ANNOTATION + "JsonAlias",
            JACKSON_ANNOTATION + "JsonClassDescription",
            JACKSON_ANNOTATION + "JsonIgnoreProperties",
            JACKSON_ANNOTATION + "JsonInclude",
            JACKSON_ANNOTATION + "JsonProperty",
            JACKSON_ANNOTATION + "JsonPropertyDescription",
            JACKSON_ANNOTATION + "JsonPropertyOrder");

    private static final String UNWRAPPED = JACKSON_ANNOTATION + "JsonUnwrapped";

    private static final String NAMING = JACKSON + "databind.annotation.JsonNaming";

    /** Basic types whose text in a document is not what a cast of the database reads. */
    private static final Set<BasicType> AS_A_WHOLE = EnumSet.of(BasicType.BYTES, BasicType.DURATION);

    private final Compiler compiler;
    private final TypeElement entity;
    private final StorageReader storages;
    private final UnaryOperator<String> documentClass;
    private final Map<TypeElement, Set<String>> nullableFields = new HashMap<>();
    private boolean isUnresolved;

    /**
     * @param documentClass gives a path a name for the class of its members
     */
    DocumentReader(Compiler compiler, TypeElement entity, StorageReader storages, UnaryOperator<String> documentClass) {
        this.compiler = compiler;
        this.entity = entity;
        this.storages = storages;
        this.documentClass = documentClass;
    }

    /** Whether there is a type in a document that the compiler does not know (yet). */
    boolean isUnresolved() {
        return isUnresolved;
    }

    Storage read(TypeMirror type, String path, Optional<AnnotationMirror> convert) {
        var converted = storages.converted(type, convert);
        if (converted.isPresent()) {
            return new Storage.JsonText(converted.get());
        }
        if (StorageReader.hint(type) == Hint.OPTIONAL) {
            return new Storage.Unknown(Hint.OPTIONAL);
        }
        return compiler.name(type).equals(TypeName.get(String.class))
                ? new Storage.JsonText(null)
                : new Storage.Json(document(type, path, List.of()));
    }

    private @Nullable DocumentModel document(TypeMirror type, String path, List<TypeName> around) {
        TypeName name = compiler.name(type);
        if (!(type instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.RECORD
                || around.contains(name)
                || hasOwnForm(declared.asElement())) {
            return null;
        }
        var element = (TypeElement) declared.asElement();
        String inner = documentClass.apply(path);
        var below = Stream.concat(around.stream(), Stream.of(name)).toList();
        var members = new ArrayList<DocumentModel.Member>();
        boolean hasOtherNames = Annotations.named(element, NAMING).isPresent();
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (field.getModifiers().contains(Modifier.STATIC)
                    || Annotations.named(field, JACKSON_ANNOTATION + "JsonIgnore")
                            .isPresent()) {
                continue;
            }
            hasOtherNames |= Annotations.named(field, UNWRAPPED).isPresent();
            TypeMirror component = compiler.types().asMemberOf(declared, field);
            isUnresolved |= compiler.isUnresolved(component);
            if (compiler.isReachable(component, entity)) {
                members.add(member(element, field, component, path, below));
            }
        }
        return new DocumentModel(name, path, inner, hasOtherNames, members);
    }

    private DocumentModel.Member member(
            TypeElement record, VariableElement field, TypeMirror type, String path, List<TypeName> around) {
        String name = field.getSimpleName().toString();
        boolean isEnum =
                type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
        boolean isWhole = hasOwnForm(field) || (isEnum && hasOwnForm(((DeclaredType) type).asElement()));
        var scalar = StorageReader.scalar(compiler.name(type), isEnum)
                .filter(storage ->
                        !isWhole && !(storage instanceof Storage.Basic basic && AS_A_WHOLE.contains(basic.type())))
                .orElse(null);
        return new DocumentModel.Member(
                name,
                key(field, name),
                compiler.name(type),
                isNullable(record, field, type),
                Annotations.find(field, Mark.DEFAULT.annotation())
                        .map(mirror -> Annotations.text(mirror, "value", ""))
                        .orElse(null),
                scalar,
                isWhole || scalar != null ? null : document(type, path + "." + name, around),
                isEnum ? constants(((DeclaredType) type).asElement()) : List.of());
    }

    private static String key(Element field, String name) {
        String given = Annotations.named(field, JACKSON_ANNOTATION + "JsonProperty")
                .map(mirror -> Annotations.text(mirror, "value", ""))
                .orElse("");
        return given.isEmpty() ? name : given;
    }

    private boolean isNullable(TypeElement record, VariableElement field, TypeMirror type) {
        boolean isSource = Compiler.outermost(record) instanceof TypeElement outermost
                && compiler.isSource().test(outermost);
        return Annotations.isNullable(field, type)
                || (!isSource
                        && nullableFields
                                .computeIfAbsent(record, compiler::nullableFields)
                                .contains(field.getSimpleName().toString()));
    }

    private static List<String> constants(Element type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
    }

    /** Whether an annotation of Jackson gives a type, a constant of it, or a component another form. */
    private static boolean hasOwnForm(Element element) {
        boolean isOwn = Annotations.names(element)
                .anyMatch(name -> name.startsWith(JACKSON)
                        && !name.equals(NAMING)
                        && !name.equals(UNWRAPPED)
                        && !HARMLESS.contains(name));
        return isOwn
                || element.getEnclosedElements().stream()
                        .filter(inner ->
                                inner.getKind() == ElementKind.METHOD || inner.getKind() == ElementKind.ENUM_CONSTANT)
                        .anyMatch(DocumentReader::isMarked);
    }

    private static boolean isMarked(Element inner) {
        return inner.getKind() == ElementKind.ENUM_CONSTANT
                ? Annotations.names(inner).anyMatch(name -> name.startsWith(JACKSON))
                : Annotations.named(inner, JACKSON_ANNOTATION + "JsonValue").isPresent();
    }
}
