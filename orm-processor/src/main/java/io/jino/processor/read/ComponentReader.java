package io.jino.processor.read;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.Generator;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Member;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Storage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Reads the components of one entity and of the records embedded in it. */
final class ComponentReader {
    private final Compiler compiler;
    private final TypeElement entity;
    private final String table;
    private final RelationReader relations;
    private final StorageReader storages;
    private final DocumentReader documents;
    private final Set<String> innerClasses = new HashSet<>();
    private final Map<TypeElement, Set<String>> nullableFields = new HashMap<>();
    private boolean usesDeprecated;
    private boolean isUnresolved;

    ComponentReader(Compiler compiler, TypeElement entity, String table, RelationReader relations) {
        this.compiler = compiler;
        this.entity = entity;
        this.table = table;
        this.relations = relations;
        this.storages = new StorageReader(compiler, entity);
        this.documents = new DocumentReader(compiler, entity, storages, path -> innerClass(path, "Document"));
        // In the unnamed package nothing could tell a class of this name from the entity.
        innerClasses.add(Compiler.outermost(entity).getSimpleName().toString());
    }

    List<Component> read() {
        return components(entity, Place.top(Origin.of(entity)));
    }

    /** Whether something was read that is deprecated. */
    boolean usesDeprecated() {
        return usesDeprecated;
    }

    /** Whether something was read that the compiler does not know. */
    boolean isUnresolved() {
        return isUnresolved || storages.isUnresolved() || documents.isUnresolved();
    }

    private List<Component> components(TypeElement type, Place place) {
        var access = new AccessReader(compiler, type, entity);
        var components = new ArrayList<Component>();
        for (VariableElement field : fields(type, place)) {
            components.add(component(type, field, access, place));
        }
        return components;
    }

    /** The fields that are components: those of a record, or those of a class with its superclasses' first. */
    private List<VariableElement> fields(TypeElement type, Place place) {
        var fields = new ArrayList<VariableElement>();
        TypeMirror above = type.getSuperclass();
        isUnresolved |= compiler.isUnresolved(above);
        if (type.getKind() == ElementKind.CLASS
                && above instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement superclass) {
            fields.addAll(fields(superclass, place));
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            var modifiers = field.getModifiers();
            boolean isLeftOut = type.getKind() == ElementKind.CLASS
                    && (modifiers.contains(Modifier.TRANSIENT)
                            || Annotations.find(field, "Transient").isPresent());
            if (!isLeftOut && !modifiers.contains(Modifier.STATIC)) {
                fields.add(field);
            } else if (isSource(field)) {
                relations.readLeftOut(field, place.path());
            }
        }
        return fields;
    }

    private Component component(TypeElement type, VariableElement field, AccessReader access, Place place) {
        TypeMirror fieldType = compiler.types().asMemberOf((DeclaredType) type.asType(), field);
        var found = access.find(field, fieldType);
        var getter = type.getKind() == ElementKind.CLASS ? found.getter() : Optional.<Element>empty();
        var carriers = Stream.concat(Stream.of(field), getter.stream()).toList();
        var mirrors = mirrors(carriers);

        boolean isUnknown = compiler.isUnresolved(fieldType) || hasUnknownConverter(mirrors);
        isUnresolved |= isUnknown;
        usesDeprecated |= Stream.of(
                        Stream.of(field, compiler.types().asElement(fieldType)),
                        found.getter().stream(),
                        found.setter().stream())
                .flatMap(elements -> elements)
                .anyMatch(element -> element != null && compiler.elements().isDeprecated(element));

        String name = field.getSimpleName().toString();
        relations.readComponent(carriers, place.path() + name, place.path(), isSource(field) ? null : place.origin());
        boolean isNullable = Annotations.isNullable(field, fieldType)
                || isNullableInClassFile(field)
                || found.getter()
                        .filter(method -> type.getKind() == ElementKind.CLASS)
                        .filter(method -> Annotations.isNullable(method, method.getReturnType()))
                        .isPresent();
        var member = new Member(
                name,
                place.path() + name,
                owner(field, type),
                compiler.name(fieldType),
                isNullable,
                isUnknown,
                compiler.isReachable(fieldType, entity),
                found.access(),
                origins(mirrors, carriers, place),
                origin(field, place));
        return member.has(Mark.EMBEDDED)
                ? embedded(member, fieldType, mirrors, place)
                : column(member, fieldType, mirrors, place);
    }

    private ColumnModel column(Member member, TypeMirror type, Map<Mark, AnnotationMirror> mirrors, Place place) {
        String name = place.prefix() + ownName(member, mirrors);
        boolean isKey = place.isKey() || member.has(Mark.ID);
        var enumerated = Optional.ofNullable(mirrors.get(Mark.ENUMERATED));
        var convert = Optional.ofNullable(mirrors.get(Mark.CONVERT));
        var storage = member.has(Mark.JSON)
                ? documents.read(type, member.path(), convert)
                : storages.read(type, convert, enumerated);
        boolean namesEnumType = enumerated
                .filter(mirror -> !Annotations.text(mirror, "type", "").isEmpty())
                .isPresent();
        return new ColumnModel(
                member,
                name,
                storage,
                isKey,
                !isKey && (place.isNullable() || member.isNullable()),
                namesEnumType && !(storage instanceof Storage.NativeEnum),
                Optional.ofNullable(mirrors.get(Mark.GENERATED_VALUE))
                        .map(mirror -> generator(mirror, name))
                        .orElse(null),
                OptionReader.column(mirrors));
    }

    private EmbeddedModel embedded(Member member, TypeMirror type, Map<Mark, AnnotationMirror> mirrors, Place place) {
        String prefix = Optional.ofNullable(mirrors.get(Mark.EMBEDDED))
                .map(mirror -> Annotations.text(mirror, "prefix", "<derived>"))
                .orElse("<derived>");
        String own = prefix.equals("<derived>") ? ownName(member, mirrors) + "_" : prefix;
        boolean isRecord =
                type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
        boolean isRecursive = isRecord && place.open().contains(member.type());
        var components = isRecord && !isRecursive
                ? components((TypeElement) ((DeclaredType) type).asElement(), place.inside(member, own))
                : List.<Component>of();
        return new EmbeddedModel(member, innerClass(member.path(), "Columns"), isRecord, isRecursive, components);
    }

    private String ownName(Member member, Map<Mark, AnnotationMirror> mirrors) {
        var column = mirrors.get(Mark.COLUMN);
        String given = column == null ? "" : Annotations.text(column, "name", "");
        return given.isEmpty() ? compiler.naming().of(member.name()) : given;
    }

    private Generator generator(AnnotationMirror mirror, String column) {
        String sequence = Annotations.text(mirror, "sequence", "");
        return new Generator(
                Generator.Strategy.valueOf(Annotations.constant(mirror, "strategy", "IDENTITY")),
                sequence.isEmpty() ? table + "_" + column + "_seq" : sequence,
                !sequence.isEmpty());
    }

    /** {@code address.geo} to {@code AddressGeoColumns}; with a number where two paths give the same. */
    private String innerClass(String path, String suffix) {
        var words = new StringBuilder();
        for (String word : path.split("\\.", -1)) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        String name = words + suffix;
        for (int i = 2; !innerClasses.add(name); i++) {
            name = words + suffix + i;
        }
        return name;
    }

    private static Map<Mark, AnnotationMirror> mirrors(List<? extends Element> carriers) {
        var mirrors = new EnumMap<Mark, AnnotationMirror>(Mark.class);
        for (Mark mark : Mark.values()) {
            carriers.stream()
                    .flatMap(carrier -> Annotations.find(carrier, mark.annotation()).stream())
                    .findFirst()
                    .ifPresent(mirror -> mirrors.put(mark, mirror));
        }
        return mirrors;
    }

    private Map<Mark, Origin> origins(
            Map<Mark, AnnotationMirror> mirrors, List<? extends Element> carriers, Place place) {
        var origins = new EnumMap<Mark, Origin>(Mark.class);
        mirrors.forEach((mark, mirror) -> carriers.stream()
                .filter(carrier -> carrier.getAnnotationMirrors().contains(mirror))
                .findFirst()
                .ifPresent(
                        carrier -> origins.put(mark, isSource(carrier) ? Origin.of(carrier, mirror) : place.origin())));
        return origins;
    }

    private Origin origin(Element element, Place place) {
        return isSource(element) ? Origin.of(element) : place.origin();
    }

    private boolean isSource(Element element) {
        return Compiler.outermost(element) instanceof TypeElement type
                && compiler.isSource().test(type);
    }

    private boolean isNullableInClassFile(VariableElement field) {
        return !isSource(field)
                && field.getEnclosingElement() instanceof TypeElement type
                && nullableFields
                        .computeIfAbsent(type, compiler::nullableFields)
                        .contains(field.getSimpleName().toString());
    }

    /** The class that a field stands in, which may be above the type that it is read for. */
    private static String owner(VariableElement field, TypeElement type) {
        Element owner = field.getEnclosingElement();
        return (owner == null ? type : owner).getSimpleName().toString();
    }

    private static boolean hasUnknownConverter(Map<Mark, AnnotationMirror> mirrors) {
        var convert = mirrors.get(Mark.CONVERT);
        return convert != null && Annotations.type(convert, "value").isEmpty();
    }

    /**
     * Where components are: in the entity, or in records embedded in it.
     *
     * @param path what their paths begin with
     * @param prefix what their columns' names begin with
     * @param open the types around them
     * @param origin what messages point at if the components are not in the source
     */
    private record Place(
            String path, String prefix, boolean isKey, boolean isNullable, List<TypeName> open, Origin origin) {
        static Place top(Origin entity) {
            return new Place("", "", false, false, List.of(), entity);
        }

        Place inside(Member member, String ownPrefix) {
            return new Place(
                    member.path() + ".",
                    prefix + ownPrefix,
                    isKey || member.has(Mark.ID),
                    isNullable || member.isNullable(),
                    Stream.concat(open.stream(), Stream.of(member.type())).toList(),
                    member.origin());
        }
    }
}
