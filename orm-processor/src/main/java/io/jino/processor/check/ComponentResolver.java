package io.jino.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.fetch.Fetched;
import io.jino.processor.fetch.ProjectedComponent;
import io.jino.processor.fetch.ProjectedComponent.Hint;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.Arity;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Problem;
import io.jino.processor.model.RelationModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what one component of a projection is fetched by. */
final class ComponentResolver {
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    /** The annotations that say what a component stands for: one of them at most. */
    private static final List<Hint> SOURCES = List.of(Hint.COUNT, Hint.EXISTS, Hint.RELATED, Hint.PATH);

    private final EntityModel entity;
    private final Declarations declarations;
    private final List<Problem> problems;
    private final PathResolver paths;
    private final SliceResolver slices;

    ComponentResolver(
            ProjectionModel projection, EntityModel entity, Declarations declarations, List<Problem> problems) {
        this.entity = entity;
        this.declarations = declarations;
        this.problems = problems;
        this.slices = new SliceResolver(projection, problems);
        this.paths = new PathResolver(projection, declarations, slices, problems);
    }

    /** What a component is fetched by; empty if that cannot be told, which is reported then. */
    Optional<Fetched> resolve(ProjectedComponent component) {
        var sources = SOURCES.stream()
                .filter(hint -> component.hint(hint).isPresent())
                .toList();
        if (sources.size() > 1) {
            return refuse(Problem.of(
                    "conflicting-annotations",
                    component.hint(sources.get(1)).orElseThrow().declaration().origin(),
                    component.label() + " is " + sources.get(0) + " and " + sources.get(1) + " at once.",
                    "Remove one of both annotations."));
        }
        int before = problems.size();
        var fetched = sources.isEmpty() ? named(component) : said(component, sources.get(0));
        if (problems.size() == before && !slices.wasUsed(component)) {
            slices.unused(component).forEach(problems::add);
        }
        return problems.size() == before ? fetched : Optional.empty();
    }

    private Optional<Fetched> said(ProjectedComponent component, Hint hint) {
        return switch (hint) {
            case COUNT -> counted(component, hint, TypeName.LONG);
            case EXISTS -> counted(component, hint, TypeName.BOOLEAN);
            case RELATED -> relation(component, hint).flatMap(relation -> related(component, relation));
            default -> paths.resolve(component, entity);
        };
    }

    /** What is called like the component. */
    private Optional<Fetched> named(ProjectedComponent component) {
        var relation = entity.relation(component.name());
        if (entity.component(component.name()).isPresent()) {
            return paths.resolve(component, entity);
        }
        if (relation.isPresent()) {
            return related(component, relation.get());
        }
        if (component.name().equals(decapitalized(entity.type().simpleName()))) {
            if (component.type().equals(entity.type())) {
                return Optional.of(new Fetched.Row(entity));
            }
            var part = declarations
                    .projection(component.type())
                    .filter(projection -> entity.type().equals(projection.entity()));
            if (part.isPresent()) {
                return Optional.of(new Fetched.Projected(part.get()));
            }
        }
        return refuse(Problem.of(
                "projection-component",
                component.origin(),
                entity.label() + " has no component or relation " + component.name() + "."
                        + Wording.guess(component.name(), names()),
                "Call the component like one, or say what it stands for with @Path, @Related, @Count or @Exists."));
    }

    private Optional<Fetched> counted(ProjectedComponent component, Hint hint, TypeName type) {
        var relation = relation(component, hint);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        var arity = entity.arity(relation.get());
        boolean isOpen = arity == Arity.MANY || (hint == Hint.EXISTS && arity == Arity.ONE_OR_NONE);
        if (!isOpen) {
            return refuse(Problem.of(
                    "projection-relation",
                    component.hint(hint).orElseThrow().origin(),
                    RelationRules.label(entity, relation.get()) + " leads to one row, so that " + hint
                            + " has nothing to find out.",
                    hint == Hint.EXISTS
                            ? "Name a relation to many rows, or to one or none."
                            : "Name a relation to many rows."));
        }
        if (!BasicType.boxed(component.type()).equals(type.box())) {
            return refuse(Problem.of(
                    "projection-type",
                    component.origin(),
                    component.label() + " is " + Wording.simple(component.type()) + ", but " + hint + " gives a " + type
                            + ".",
                    "Let its type be " + type + "."));
        }
        return Optional.of(
                hint == Hint.COUNT
                        ? new Fetched.Counted(entity, relation.get())
                        : new Fetched.Existing(entity, relation.get()));
    }

    /** The relation that an annotation names, by default the one that is called like the component. */
    private Optional<RelationModel> relation(ProjectedComponent component, Hint hint) {
        var given = component.hint(hint).orElseThrow();
        String name = given.value().isEmpty() ? component.name() : given.value();
        var relation = entity.relation(name);
        if (relation.isEmpty()) {
            var names = entity.relations().stream().map(RelationModel::path).toList();
            problems.add(Problem.of(
                    "unknown-relation",
                    given.origin(),
                    entity.label() + " has no relation " + name + "." + Wording.guess(name, names),
                    "Name one of its relations. There are: " + Wording.choice(names) + "."));
        }
        return relation;
    }

    private Optional<Fetched> related(ProjectedComponent component, RelationModel relation) {
        var target = declarations.entity(relation.target());
        if (target.isEmpty()) {
            // The relation itself is refused, where it is declared.
            return Optional.empty();
        }
        var arity = entity.arity(relation);
        var around = arity == Arity.ONE ? null : arity == Arity.MANY ? LIST : OPTIONAL;
        var element = around == null ? Optional.of(component.type()) : argument(component.type(), around);
        String label = RelationRules.label(entity, relation);
        String row = Wording.simple(target.get().type());
        if (element.isEmpty()) {
            return refuse(Problem.of(
                    arity == Arity.MANY ? "projection-list" : "projection-optional",
                    component.origin(),
                    label + (arity == Arity.MANY ? " leads to many rows" : " may lead to no row") + ", but "
                            + component.label() + " is " + Wording.simple(component.type()) + ".",
                    "Let its type be " + Wording.simple(around) + "<" + row + ">, or " + Wording.simple(around)
                            + " of a projection of " + row + (arity == Arity.MANY ? "." : "; @Nullable will not do.")));
        }
        var slice = slices.of(component, relation, arity, target.get());
        if (element.get().equals(target.get().type())) {
            return Optional.of(new Fetched.Related(entity, relation, slice.order(), slice.limit(), null));
        }
        var projection = declarations.projection(element.get());
        if (projection.isPresent()
                && target.get().type().equals(projection.get().entity())) {
            return Optional.of(new Fetched.Related(
                    entity, relation, slice.order(), slice.limit(), new Fetched.Projected(projection.get())));
        }
        return refuse(Problem.of(
                "projection-type",
                component.origin(),
                label + " leads to " + row + ", but " + component.label() + " holds " + Wording.simple(element.get())
                        + projection
                                .map(other -> ", a projection of " + Wording.simple(other.entity()) + ".")
                                .orElse("."),
                "Let it hold " + row + ", or a record with @Projection(of = " + row + ".class), or name a column with "
                        + "@Path."));
    }

    private List<String> names() {
        return Stream.concat(
                        entity.components().stream().map(Component::member).map(member -> member.name()),
                        entity.relations().stream().map(RelationModel::path))
                .toList();
    }

    private Optional<Fetched> refuse(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }

    /** What stands between the brackets of a {@code List} or an {@code Optional}. */
    static Optional<TypeName> argument(TypeName type, ClassName around) {
        return type instanceof ParameterizedTypeName generic
                        && generic.rawType().equals(around)
                ? Optional.of(generic.typeArguments().get(0))
                : Optional.empty();
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
