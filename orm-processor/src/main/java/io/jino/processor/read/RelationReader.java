package io.jino.processor.read;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Declaration;
import io.jino.processor.model.InverseModel;
import io.jino.processor.model.LinkModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the relations of one entity, as they are declared: what they lead to is not looked at. */
final class RelationReader {
    private final Compiler compiler;
    private final List<RelationModel> relations = new ArrayList<>();
    private boolean isUnresolved;
    private boolean usesDeprecated;

    RelationReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** What was read, in the order of the source; what stands on the type comes last. */
    List<RelationModel> relations() {
        return List.copyOf(relations);
    }

    /** Whether something was read that the compiler does not know. */
    boolean isUnresolved() {
        return isUnresolved;
    }

    /** Whether a relation leads to something that is deprecated. */
    boolean usesDeprecated() {
        return usesDeprecated;
    }

    /**
     * Reads what stands on a component.
     *
     * @param carriers the elements that may carry its annotations; one of them does
     * @param path the component's path
     * @param around what the path begins with
     * @param elsewhere what messages point at instead, or null if the component is in the source
     */
    void readComponent(List<? extends Element> carriers, String path, String around, @Nullable Origin elsewhere) {
        for (Element carrier : carriers) {
            var mirrors = Annotations.all(carrier, "References");
            for (AnnotationMirror mirror : mirrors) {
                var declaration = declaration("References", carrier, mirror);
                relations.add(reference(
                        mirror,
                        around,
                        List.of(path),
                        ReferenceModel.Place.COMPONENT,
                        elsewhere == null ? declaration : new Declaration(declaration.id(), elsewhere, Map.of())));
            }
            if (!mirrors.isEmpty()) {
                return;
            }
        }
    }

    /** Reads what stands on a field that is no component. */
    void readLeftOut(Element field, String around) {
        for (AnnotationMirror mirror : Annotations.all(field, "References")) {
            var declaration = declaration("References", field, mirror);
            relations.add(reference(mirror, around, List.of(), ReferenceModel.Place.LEFT_OUT, declaration));
        }
    }

    /** Reads what stands on the entity. */
    void readType(TypeElement type) {
        for (AnnotationMirror mirror : Annotations.all(type, "References")) {
            relations.add(reference(
                    mirror,
                    "",
                    Annotations.texts(mirror, "columns"),
                    ReferenceModel.Place.TYPE,
                    declaration("References", type, mirror)));
        }
        for (String name : List.of("HasMany", "HasOne")) {
            for (AnnotationMirror mirror : Annotations.all(type, name)) {
                relations.add(new InverseModel(
                        name(mirror, "name"),
                        target(mirror, "of"),
                        Annotations.text(mirror, "by", ""),
                        name.equals("HasOne"),
                        declaration(name, type, mirror)));
            }
        }
        for (AnnotationMirror mirror : Annotations.all(type, "ManyToMany")) {
            relations.add(new LinkModel(
                    name(mirror, "name"),
                    target(mirror, "of"),
                    target(mirror, "through"),
                    Annotations.text(mirror, "by", ""),
                    Annotations.text(mirror, "to", ""),
                    declaration("ManyToMany", type, mirror)));
        }
    }

    private ReferenceModel reference(
            AnnotationMirror mirror,
            String around,
            List<String> columns,
            ReferenceModel.Place place,
            Declaration declaration) {
        return new ReferenceModel(
                around + name(mirror, "as"),
                target(mirror, "value"),
                columns,
                place,
                !Annotations.texts(mirror, "columns").isEmpty(),
                OptionReader.rules(mirror),
                declaration);
    }

    private @Nullable TypeName target(AnnotationMirror mirror, String member) {
        var type = Annotations.type(mirror, member);
        isUnresolved |= type.isEmpty() || compiler.isUnresolved(type.get());
        usesDeprecated |= type.map(compiler.types()::asElement)
                .filter(compiler.elements()::isDeprecated)
                .isPresent();
        return type.filter(known -> !compiler.isUnresolved(known))
                .map(compiler::name)
                .orElse(null);
    }

    private static String name(AnnotationMirror mirror, String member) {
        String name = Annotations.text(mirror, member, "");
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) ? name : "";
    }

    private Declaration declaration(String annotation, Element element, AnnotationMirror mirror) {
        return Annotations.declaration(annotation + "#" + relations.size(), element, mirror);
    }
}
